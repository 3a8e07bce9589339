// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.api.Settings;
import io.github.camelwework.simulator.message.model.OutgoingMessage;
import io.github.camelwework.simulator.rate.RateWindow;
import io.github.camelwework.simulator.rate.RateWindow.Limit;
import java.time.Duration;
import java.util.List;

/** Carries messages to phones and holds back what is too much for one member. Used with the simulator's lock held. */
final class Outbox {

    private final Settings settings;
    private final RateWindow rates;

    Outbox(Settings settings) {
        this.settings = settings;
        rates = new RateWindow(settings);
    }

    /** Sends to each phone, or drops in silence, as WeCom does; answers how many it sent to. */
    int send(OutgoingMessage letter, List<Phone> phones) {
        String app = "app " + letter.sender().agentId();
        List<Limit> day = List.of(new Limit(settings.number(Setting.APP_PER_DAY), Duration.ofDays(1)));
        if (!rates.admits(app, phones.size(), letter.sentAt(), day)) {
            throw new ApiError(45009, "api freq out of limit");
        }
        List<Limit> member = List.of(
                new Limit(settings.number(Setting.MEMBER_PER_MINUTE), Duration.ofMinutes(1)),
                new Limit(settings.number(Setting.MEMBER_PER_HOUR), Duration.ofHours(1)));
        int delivered = 0;
        for (Phone phone : phones) {
            if (rates.admits(app + " member " + phone.name(), letter.sentAt(), member)) {
                phone.store().deliver(letter, phone.userid());
                delivered++;
            } else {
                phone.store().drop(letter, phone.userid());
            }
        }
        return delivered;
    }
}
