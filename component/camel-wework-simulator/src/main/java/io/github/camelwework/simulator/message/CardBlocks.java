// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which blocks a kind of template card has beside those that all have (doc 90236). No errcode is documented for one that
 * does not belong there, and no client shows it, so it is taken off the card before the card is checked.
 */
final class CardBlocks {

    private static final String ACTION_MENU = "action_menu";
    private static final String TASK_ID = "task_id";
    private static final String REPLACE_TEXT = "replace_text";

    private static final Map<String, Set<String>> BY_KIND = Map.of(
            "text_notice",
            words("action_menu task_id quote_area emphasis_content sub_title_text horizontal_content_list jump_list"
                    + " card_action"),
            "news_notice",
            words("action_menu task_id quote_area image_text_area card_image vertical_content_list"
                    + " horizontal_content_list jump_list card_action"),
            "button_interaction",
            words("action_menu task_id quote_area sub_title_text horizontal_content_list card_action button_selection"
                    + " button_list replace_text"),
            "vote_interaction",
            words("task_id checkbox submit_button replace_text"),
            "multiple_interaction",
            words("task_id select_list submit_button replace_text"));

    private static final Set<String> ALL =
            BY_KIND.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    /** For message/send, where no button has been pressed yet. */
    static final Rule SENT = without(List.of(REPLACE_TEXT));

    /** For message/update_template_card: the task stays that of the card replaced. */
    static final Rule REPLACING = without(List.of(TASK_ID));

    /** For webhook/send: no callback reports what members press. */
    static final Rule OF_ROBOTS = without(List.of(ACTION_MENU, TASK_ID, REPLACE_TEXT));

    private CardBlocks() {}

    private static Rule without(List<String> unknown) {
        return (card, media) -> {
            Set<String> alien = new HashSet<>(ALL);
            alien.removeAll(BY_KIND.getOrDefault(card.text("card_type"), ALL));
            alien.addAll(unknown);
            card.node().remove(alien);
        };
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
