// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.member;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The questions of a card: check boxes, drop-down lists, and the list beside buttons. */
record CardChoices(ObjectNode card) {

    /** The choices for every question, those that the member did not make as the card had them. */
    Map<String, List<String>> complete(Map<String, List<String>> made) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        questions().forEach(question -> {
            String key = question.path("question_key").asText();
            List<String> chosen =
                    made.containsKey(key) && !question.path("disable").asBoolean() ? made.get(key) : initial(question);
            check(question, chosen);
            all.put(key, chosen);
        });
        made.keySet().stream().filter(key -> !all.containsKey(key)).findFirst().ifPresent(key -> {
            throw VisibleCard.refusal("The card has no question \"%s\": it has %s.".formatted(key, all.keySet()));
        });
        return all;
    }

    private Stream<JsonNode> questions() {
        return Stream.of(
                        Stream.of(card.path("checkbox"), card.path("button_selection")),
                        card.path("select_list").valueStream())
                .flatMap(found -> found)
                .filter(JsonNode::isObject);
    }

    private List<String> initial(JsonNode question) {
        if (isCheckbox(question)) {
            return question.path("option_list")
                    .valueStream()
                    .filter(option -> option.path("is_checked").asBoolean())
                    .map(option -> option.path("id").asText())
                    .toList();
        }
        List<String> ids = ids(question);
        String selected = question.path("selected_id").asText("");
        return ids.contains(selected)
                ? List.of(selected)
                : ids.stream().limit(1).toList();
    }

    private void check(JsonNode question, List<String> chosen) {
        List<String> ids = ids(question);
        if (!ids.containsAll(chosen)) {
            throw VisibleCard.refusal("The question \"%s\" has the options %s, not %s."
                    .formatted(question.path("question_key").asText(), ids, chosen));
        }
        boolean many = isCheckbox(question) && question.path("mode").asInt() == 1;
        if (!many && chosen.size() > 1) {
            throw VisibleCard.refusal("The question \"%s\" takes one option, not %s."
                    .formatted(question.path("question_key").asText(), chosen));
        }
    }

    private boolean isCheckbox(JsonNode question) {
        return question.equals(card.path("checkbox"));
    }

    private static List<String> ids(JsonNode question) {
        return question.path("option_list")
                .valueStream()
                .map(option -> option.path("id").asText())
                .toList();
    }
}
