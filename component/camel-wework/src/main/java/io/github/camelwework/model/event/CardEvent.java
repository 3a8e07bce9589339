// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A member used a card: template_card_event, template_card_menu_event, taskcard_click.
 *
 * @param eventKey the key of the button or menu entry
 * @param taskId your own id of the card
 * @param cardType the kind of card
 * @param responseCode allows one update of the card, for 72 hours
 * @param selectedItems what was chosen, under WeCom's names
 * @param fields all that WeCom sent, under its own names
 */
public record CardEvent(
        @Nullable String eventKey,
        @Nullable String taskId,
        @Nullable String cardType,
        @Nullable String responseCode,
        @Nullable Map<String, Object> selectedItems,
        Map<String, Object> fields)
        implements WeworkEvent {
    /** What was chosen: the ids of options by the keys of questions. */
    public Map<String, List<String>> answers() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        if (selectedItems != null && selectedItems.get("SelectedItem") instanceof List<?> items) {
            items.forEach(item -> answer(answers, item));
        }
        return answers;
    }

    private static void answer(Map<String, List<String>> answers, Object item) {
        if (item instanceof Map<?, ?> fields
                && fields.get("OptionIds") instanceof Map<?, ?> options
                && options.get("OptionId") instanceof List<?> ids) {
            answers.put(
                    String.valueOf(fields.get("QuestionKey")),
                    ids.stream().map(String::valueOf).toList());
        }
    }
}
