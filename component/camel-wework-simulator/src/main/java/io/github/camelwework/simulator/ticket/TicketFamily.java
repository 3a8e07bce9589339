// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.ticket;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.Settings;
import io.github.camelwework.simulator.api.TokenKind;
import io.github.camelwework.simulator.app.Apps;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** get_jsapi_ticket for the corp, ticket/get for one app (doc 90506). */
public final class TicketFamily {

    private static final Set<TokenKind> APP = TokenKind.ofApps();
    private static final Set<String> OF_APPS = Set.of("agent_config", "wx_card");
    private static final String TYPE = "type";

    private final Apps apps;
    private final Tickets tickets;
    private final TicketRates rates;

    /** The tickets of one corp's apps. */
    public TicketFamily(Apps apps, RandomGenerator random, Settings settings) {
        this.apps = apps;
        this.tickets = new Tickets(random);
        this.rates = new TicketRates(settings);
    }

    /** The table's lines. */
    public List<ApiRoute> routes() {
        return List.of(
                ApiRoute.get("get_jsapi_ticket", APP, this::ofCorp), ApiRoute.get("ticket/get", APP, this::ofApp));
    }

    private ApiAnswer ofCorp(ApiRequest request) {
        // Clients of ticket/get call this by mistake, and WeCom answers so.
        if (request.query().containsKey(TYPE)) {
            throw invalidType();
        }
        rates.count(request.path(), apps.of(request.requireCaller()).agentId(), request.now());
        return tickets.current("corp", request.now());
    }

    private ApiAnswer ofApp(ApiRequest request) {
        String type = request.query().getOrDefault(TYPE, "");
        if (!OF_APPS.contains(type)) {
            throw invalidType();
        }
        int agentId = apps.of(request.requireCaller()).agentId();
        rates.count(type, agentId, request.now());
        return tickets.current(type + " of " + agentId, request.now());
    }

    private static ApiError invalidType() {
        return new ApiError(91040, "invalid ticket type");
    }
}
