// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.TokenKind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * agent/get, agent/list and agent/set: an app reads and changes itself, never another (docs 90227, 90228);
 * agent/get_permissions (doc 99052).
 */
final class AgentOperations {

    private static final Set<TokenKind> APP = Set.of(TokenKind.APP);

    private final Apps apps;
    private final BiPredicate<String, Instant> pictures;

    AgentOperations(Apps apps, BiPredicate<String, Instant> pictures) {
        this.pictures = pictures;
        this.apps = apps;
    }

    List<ApiRoute> routes() {
        return List.of(
                ApiRoute.get("agent/get", TokenKind.ofApps(), this::get),
                ApiRoute.get("agent/list", TokenKind.ofApps(), this::list),
                ApiRoute.post("agent/set", APP, this::set),
                ApiRoute.post("agent/get_permissions", TokenKind.ofApps(), request -> permissions()));
    }

    private ApiAnswer get(ApiRequest request) {
        App app = OwnApp.inQuery(apps, request);
        App.Profile profile = app.profile();
        ObjectNode fields = brief(app);
        fields.put("description", profile.description());
        ArrayNode users = fields.putObject("allow_userinfos").putArray("user");
        app.range().users().stream().sorted().forEach(user -> users.addObject().put("userid", user));
        ids(fields.putObject("allow_partys").putArray("partyid"), app.range().departments());
        ids(fields.putObject("allow_tags").putArray("tagid"), app.range().tags());
        fields.put("close", app.closed() ? 1 : 0);
        fields.put("redirect_domain", profile.redirectDomain());
        fields.put("report_location_flag", profile.reportLocation());
        fields.put("isreportenter", profile.reportEnter());
        fields.put("home_url", profile.homeUrl());
        return new ApiAnswer.Json(fields);
    }

    private ApiAnswer list(ApiRequest request) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.putArray("agentlist").add(brief(apps.of(request.requireCaller())));
        return new ApiAnswer.Json(fields);
    }

    private ApiAnswer set(ApiRequest request) {
        App app = OwnApp.inBody(apps, request);
        String logo = request.json().path("logo_mediaid").asText("");
        if (!logo.isEmpty() && !pictures.test(logo, request.now())) {
            throw new ApiError(40007, "invalid media_id");
        }
        app.profile(ProfileChange.of(request.json()).applyTo(app.profile()));
        return new ApiAnswer.Json(JsonNodeFactory.instance.objectNode());
    }

    /** Apps have none of the permissions that are granted one by one: what they see here, the settings say for all. */
    private static ApiAnswer permissions() {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.putArray("app_permissions");
        fields.putArray("app_permissions_ext");
        return new ApiAnswer.Json(fields);
    }

    private static ObjectNode brief(App app) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.put("agentid", app.agentId());
        fields.put("name", app.name());
        fields.put("square_logo_url", app.profile().logoUrl());
        return fields;
    }

    private static void ids(ArrayNode array, Set<Integer> ids) {
        ids.stream().sorted().forEach(array::add);
    }
}
