// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.ticket;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.api.Settings;
import io.github.camelwework.simulator.rate.RateWindow;
import io.github.camelwework.simulator.rate.RateWindow.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How often tickets may be fetched (doc 90312): a client that fetches one for each page instead of keeping it reaches the limit. */
final class TicketRates {

    private final Settings settings;
    private final RateWindow rates;

    TicketRates(Settings settings) {
        this.settings = settings;
        this.rates = new RateWindow(settings);
    }

    void count(String type, int agentId, Instant now) {
        if (!rates.admits(type + " of " + agentId, now, hourly(Setting.TICKETS_PER_APP))
                || !rates.admits(type, now, hourly(Setting.TICKETS_PER_CORP))) {
            throw new ApiError(45009, "api freq out of limit");
        }
    }

    private List<Limit> hourly(Setting setting) {
        return List.of(new Limit(settings.number(setting), Duration.ofHours(1)));
    }
}
