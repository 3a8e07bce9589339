// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.api.Settings;
import io.github.camelwework.simulator.message.model.Letter;
import io.github.camelwework.simulator.rate.RateWindow;
import io.github.camelwework.simulator.rate.RateWindow.Limit;
import java.time.Duration;
import java.util.List;

/** Carries messages to phones and holds back what is too much for one member. Used with the simulator's lock held. */
final class Outbox {

    /** The day's cap of an app: 200 for each of the 500 accounts that a corp may have at first (doc 90312). */
    private static final List<Limit> APP = List.of(new Limit(200 * 500, Duration.ofDays(1)));

    private final MessageStore store;
    private final Settings settings;
    private final RateWindow rates;

    Outbox(MessageStore store, Settings settings) {
        this.store = store;
        this.settings = settings;
        rates = new RateWindow(settings);
    }

    /** Sends to each member, or drops in silence, as WeCom does; answers how many it sent to. */
    int send(Letter letter, List<String> members) {
        String app = "app " + letter.sender().agentId();
        if (!rates.admits(app, members.size(), letter.sentAt(), APP)) {
            throw new ApiError(45009, "api freq out of limit");
        }
        List<Limit> member = List.of(
                new Limit(settings.number(Setting.MEMBER_PER_MINUTE), Duration.ofMinutes(1)),
                new Limit(settings.number(Setting.MEMBER_PER_HOUR), Duration.ofHours(1)));
        int delivered = 0;
        for (String userid : members) {
            if (rates.admits(app + " member " + userid, letter.sentAt(), member)) {
                store.deliver(letter, userid);
                delivered++;
            } else {
                store.drop(letter, userid);
            }
        }
        return delivered;
    }
}
