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

    private final Settings settings;
    private final RateWindow rates;

    ChatRates(Settings settings) {
        this.settings = settings;
        rates = new RateWindow(settings);
    }

    void created(Instant now) {
        require(rates.admits("create", now, List.of(limit(Setting.CHAT_CREATES_PER_DAY, Duration.ofDays(1)))));
    }

    void updated(Instant now) {
        require(rates.admits("update", now, List.of(limit(Setting.CHAT_UPDATES_PER_HOUR, Duration.ofHours(1)))));
    }

    /** One message to so many members at once, counted over the whole corp. */
    void sent(int members, Instant now) {
        List<Limit> corp = List.of(
                limit(Setting.APPCHAT_PER_MINUTE, Duration.ofMinutes(1)),
                limit(Setting.APPCHAT_PER_HOUR, Duration.ofHours(1)));
        require(rates.admits("send", members, now, corp));
    }

    /** Whether one more message of the app reaches the member; WeCom does not report it when it does not. */
    boolean reaches(int agentId, String userid, Instant now) {
        List<Limit> member = List.of(
                limit(Setting.CHAT_MEMBER_PER_MINUTE, Duration.ofMinutes(1)),
                limit(Setting.CHAT_MEMBER_PER_DAY, Duration.ofDays(1)));
        return rates.admits("app " + agentId + " member " + userid, now, member);
    }

    void spoken(String key, Instant now) {
        require(rates.admits("robot " + key, now, List.of(limit(Setting.ROBOT_PER_MINUTE, Duration.ofMinutes(1)))));
    }

    private Limit limit(Setting setting, Duration window) {
        return new Limit(settings.number(setting), window);
    }

    private static void require(boolean within) {
        if (!within) {
            throw new ApiError(45009, "api freq out of limit");
        }
    }
}
