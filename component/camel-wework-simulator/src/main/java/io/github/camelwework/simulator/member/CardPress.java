// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.member;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the event of a click on a card says (doc 90240).
 *
 * @param choices option ids by question key, in the order of the card; none where the card asks nothing
 */
record CardPress(String event, VisibleCard card, String key, Map<String, List<String>> choices) {

    static CardPress button(VisibleCard card, String key, Map<String, List<String>> choices) {
        if (card.isTaskCard()) {
            require(keys(card.card().path("btn").valueStream()), key);
            return new CardPress("taskcard_click", card, key, Map.of());
        }
        Stream<JsonNode> buttons = card.type().equals("button_interaction")
                ? card.card()
                        .path("button_list")
                        .valueStream()
                        .filter(button -> button.path("type").asInt() == 0)
                : Stream.of(card.card().path("submit_button"));
        require(keys(buttons), key);
        return new CardPress("template_card_event", card, key, new CardChoices(card.card()).complete(choices));
    }

    static CardPress menu(VisibleCard card, String key) {
        require(keys(card.card().at("/action_menu/action_list").valueStream()), key);
        return new CardPress("template_card_menu_event", card, key, Map.of());
    }

    ObjectNode fill(ObjectNode content, String responseCode, int agentId) {
        content.put("EventKey", key).put("TaskId", card.taskId());
        if (card.isTaskCard()) {
            // Spelt so, unlike everywhere else.
            return content.put("AgentId", agentId);
        }
        content.put("CardType", card.type()).put("ResponseCode", responseCode).put("AgentID", agentId);
        if (!choices.isEmpty()) {
            ArrayNode items = content.putObject("SelectedItems").putArray("SelectedItem");
            choices.forEach((question, options) -> {
                ArrayNode ids = items.addObject()
                        .put("QuestionKey", question)
                        .putObject("OptionIds")
                        .putArray("OptionId");
                options.forEach(ids::add);
            });
        }
        return content;
    }

    private static List<String> keys(Stream<JsonNode> buttons) {
        return buttons.map(button -> button.path("key").asText(""))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private static void require(List<String> keys, String key) {
        if (!keys.contains(key)) {
            throw VisibleCard.refusal("The card has nothing to press with the key \"%s\": it has %s."
                    .formatted(key, keys.stream().collect(Collectors.joining(", ", "[", "]"))));
        }
    }
}
