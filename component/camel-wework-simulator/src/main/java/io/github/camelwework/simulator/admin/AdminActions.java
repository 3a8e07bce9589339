// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.http.Json;
import io.github.camelwework.simulator.member.AppUser;
import io.github.camelwework.simulator.member.model.Link;
import io.github.camelwework.simulator.member.model.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Acts as a member who has an app open. */
final class AdminActions {

    private static final String MSGID = "msgid";
    private static final String ENTRY = "entry";
    private static final String KEY = "key";

    private static final Map<String, BiPredicate<AppUser, AdminRequest>> ACTIONS = Map.ofEntries(
            Map.entry("text", (user, request) -> user.types(request.text("content", ""))),
            Map.entry("media", (user, request) -> user.sends(request.text("media_id", ""))),
            Map.entry("location", (user, request) -> user.sendsPlace(place(request))),
            Map.entry(
                    "link",
                    (user, request) -> user.sendsLink(new Link(
                            request.text("title", ""),
                            request.text("description", ""),
                            request.text("url", ""),
                            request.text("picurl", "")))),
            Map.entry("open", (user, request) -> user.opens(place(request))),
            Map.entry("menu", (user, request) -> user.presses(request.text(ENTRY, ""))),
            Map.entry("scan", (user, request) -> user.scans(request.text(ENTRY, ""), request.text("result", ""))),
            Map.entry(
                    "pictures",
                    (user, request) -> user.picks(
                            request.text(ENTRY, ""),
                            request.texts("media_ids").stream().sorted().toList())),
            Map.entry("place", (user, request) -> user.picks(request.text(ENTRY, ""), place(request))),
            Map.entry(
                    "card",
                    (user, request) ->
                            user.clicks(request.text(MSGID, ""), request.text(KEY, ""), choices(request.body()))),
            Map.entry("cardMenu", (user, request) -> user.clicksMenu(request.text(MSGID, ""), request.text(KEY, ""))));

    private final Simulation simulator;

    AdminActions(Simulation simulator) {
        this.simulator = simulator;
    }

    List<AdminOperation> operations() {
        return List.of(new AdminOperation("POST /simulator/actions", this::act));
    }

    private ObjectNode act(AdminRequest request) {
        String action = request.text("action", "");
        BiPredicate<AppUser, AdminRequest> known = ACTIONS.get(action);
        if (known == null) {
            throw new AdminError(
                    400,
                    "There is no action \"" + action + "\".",
                    "Use one of " + ACTIONS.keySet().stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        AppUser user = request.corp(simulator).user(request.text("userid", ""), request.integer("agentid"));
        return Json.object().put("pushed", known.test(user, request));
    }

    private static Place place(AdminRequest request) {
        return request.has("latitude")
                ? new Place(
                        request.fraction("latitude"),
                        request.fraction("longitude"),
                        (int) request.number("scale", Place.BEIJING.scale()),
                        request.text("label", ""))
                : Place.BEIJING;
    }

    /** Option ids by question key, as {@code {"choices":{"q1":["a","b"]}}}. */
    private static Map<String, List<String>> choices(ObjectNode body) {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        body.path("choices")
                .properties()
                .forEach(question -> choices.put(
                        question.getKey(),
                        question.getValue().valueStream().map(JsonNode::asText).toList()));
        return choices;
    }
}
