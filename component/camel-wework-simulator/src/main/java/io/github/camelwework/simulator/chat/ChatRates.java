// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.chat;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.api.Settings;
import io.github.camelwework.simulator.rate.RateWindow;
import io.github.camelwework.simulator.rate.RateWindow.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The limits of chats and robots (docs 90312 and 90248). */
final class ChatRates {

    private static final List<Limit> CREATE = List.of(new Limit(1000, Duration.ofDays(1)));
    private static final List<Limit> UPDATE = List.of(new Limit(1000, Duration.ofHours(1)));
    private static final int SENDS_A_MINUTE = 20_000;

    private final Settings settings;
    private final RateWindow rates;

    ChatRates(Settings settings) {
        this.settings = settings;
        rates = new RateWindow(settings);
    }

    void created(Instant now) {
        require(rates.admits("create", now, CREATE));
    }

    void updated(Instant now) {
        require(rates.admits("update", now, UPDATE));
    }

    /** One message to so many members at once, counted over the whole corp. */
    void sent(int members, Instant now) {
        List<Limit> corp = List.of(
                new Limit(SENDS_A_MINUTE, Duration.ofMinutes(1)),
                new Limit(settings.number(Setting.APPCHAT_PER_HOUR), Duration.ofHours(1)));
        require(rates.admits("send", members, now, corp));
    }

    /** Whether one more message of the app reaches the member; WeCom tells nobody when it does not. */
    boolean reaches(int agentId, String userid, Instant now) {
        List<Limit> member = List.of(
                new Limit(settings.number(Setting.CHAT_MEMBER_PER_MINUTE), Duration.ofMinutes(1)),
                new Limit(settings.number(Setting.CHAT_MEMBER_PER_DAY), Duration.ofDays(1)));
        return rates.admits("app " + agentId + " member " + userid, now, member);
    }

    void spoken(String key, Instant now) {
        Limit robot = new Limit(settings.number(Setting.ROBOT_PER_MINUTE), Duration.ofMinutes(1));
        require(rates.admits("robot " + key, now, List.of(robot)));
    }

    private static void require(boolean within) {
        if (!within) {
            throw new ApiError(45009, "api freq out of limit");
        }
    }
}
