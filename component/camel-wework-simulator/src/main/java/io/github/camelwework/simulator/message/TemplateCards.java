// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import static io.github.camelwework.simulator.message.CardRules.ACTION_MENU;
import static io.github.camelwework.simulator.message.CardRules.BUTTON_LIST;
import static io.github.camelwework.simulator.message.CardRules.BUTTON_SELECTION;
import static io.github.camelwework.simulator.message.CardRules.CARD_ACTION;
import static io.github.camelwework.simulator.message.CardRules.CARD_IMAGE;
import static io.github.camelwework.simulator.message.CardRules.CHECKBOX;
import static io.github.camelwework.simulator.message.CardRules.HORIZONTAL_CONTENT_LIST;
import static io.github.camelwework.simulator.message.CardRules.IMAGE_TEXT_AREA;
import static io.github.camelwework.simulator.message.CardRules.JUMP_LIST;
import static io.github.camelwework.simulator.message.CardRules.OPTIONAL_CARD_ACTION;
import static io.github.camelwework.simulator.message.CardRules.OPTIONAL_SUBMIT_BUTTON;
import static io.github.camelwework.simulator.message.CardRules.QUOTE_AREA;
import static io.github.camelwework.simulator.message.CardRules.SELECT_LIST;
import static io.github.camelwework.simulator.message.CardRules.SUBMIT_BUTTON;
import static io.github.camelwework.simulator.message.CardRules.TASK_ID;
import static io.github.camelwework.simulator.message.CardRules.TITLE;
import static io.github.camelwework.simulator.message.CardRules.VERTICAL_CONTENT_LIST;
import static io.github.camelwework.simulator.message.Rules.present;
import static io.github.camelwework.simulator.message.Rules.refuse;
import static io.github.camelwework.simulator.message.Rules.when;

import io.github.camelwework.simulator.api.ApiError;
import java.util.Map;
import java.util.Set;

/** Which blocks each kind of template card is made of, when it is sent, and when it replaces another (doc 94888). */
final class TemplateCards {

    private static final String TEXT_NOTICE = "text_notice";
    private static final String NEWS_NOTICE = "news_notice";
    private static final Set<String> WITH_BUTTONS =
            Set.of("button_interaction", "vote_interaction", "multiple_interaction");

    private static final Rule SOME_TITLE = when(
            card -> card.object("main_title").text("title").isEmpty()
                    && card.text("sub_title_text").isEmpty(),
            refuse(42033, "missing template_card.main_title.title or template_card.sub_title_text"));

    private static final Rule SOME_PICTURE = when(
            card -> !card.has("image_text_area") && !card.has("card_image"),
            refuse(42044, "missing template_card.card_image or template_card.image_text_area"));

    private static final Rule TEXT_NOTICE_BLOCKS =
            Rule.all(ACTION_MENU, SOME_TITLE, QUOTE_AREA, HORIZONTAL_CONTENT_LIST, JUMP_LIST, CARD_ACTION);

    private static final Rule NEWS_NOTICE_BLOCKS = Rule.all(
            ACTION_MENU,
            TITLE,
            QUOTE_AREA,
            SOME_PICTURE,
            IMAGE_TEXT_AREA,
            CARD_IMAGE,
            VERTICAL_CONTENT_LIST,
            HORIZONTAL_CONTENT_LIST,
            JUMP_LIST,
            CARD_ACTION);

    private static final Rule BUTTON_BLOCKS = Rule.all(
            ACTION_MENU,
            TITLE,
            QUOTE_AREA,
            HORIZONTAL_CONTENT_LIST,
            OPTIONAL_CARD_ACTION,
            BUTTON_SELECTION,
            BUTTON_LIST);

    private static final Rule VOTE_BLOCKS = Rule.all(TITLE, CHECKBOX);

    private static final Rule MULTIPLE_BLOCKS = Rule.all(TITLE, SELECT_LIST);

    private static final Rule TASK_ID_WITH_MENU =
            when(card -> card.has("action_menu") || !card.text("task_id").isEmpty(), TASK_ID);

    private static final Map<String, Rule> SENT = Map.of(
            TEXT_NOTICE,
            Rule.all(TEXT_NOTICE_BLOCKS, TASK_ID_WITH_MENU),
            NEWS_NOTICE,
            Rule.all(NEWS_NOTICE_BLOCKS, TASK_ID_WITH_MENU),
            "button_interaction",
            Rule.all(TASK_ID, BUTTON_BLOCKS),
            "vote_interaction",
            Rule.all(TASK_ID, VOTE_BLOCKS, SUBMIT_BUTTON),
            "multiple_interaction",
            Rule.all(TASK_ID, MULTIPLE_BLOCKS, SUBMIT_BUTTON));

    private static final Map<String, Rule> REPLACING = Map.of(
            TEXT_NOTICE,
            TEXT_NOTICE_BLOCKS,
            NEWS_NOTICE,
            NEWS_NOTICE_BLOCKS,
            "button_interaction",
            BUTTON_BLOCKS,
            "vote_interaction",
            Rule.all(VOTE_BLOCKS, OPTIONAL_SUBMIT_BUTTON),
            "multiple_interaction",
            Rule.all(MULTIPLE_BLOCKS, OPTIONAL_SUBMIT_BUTTON));

    private static final Map<String, Rule> OF_ROBOTS = Map.of(
            TEXT_NOTICE, TEXT_NOTICE_BLOCKS, NEWS_NOTICE, Rule.all(present("card_image", 42044), NEWS_NOTICE_BLOCKS));

    /** A card of message/send. */
    static final Rule CARD = byType(CardBlocks.SENT, SENT);

    /** A card of message/update_template_card. */
    static final Rule REPLACEMENT = byType(CardBlocks.REPLACING, REPLACING);

    /** A card of webhook/send: only the two kinds without an answer. */
    static final Rule ROBOT_CARD = byType(CardBlocks.OF_ROBOTS, OF_ROBOTS);

    private TemplateCards() {}

    /** Whether members' clicks on it come back to the app, so that it needs a callback url and has a response_code. */
    static boolean callsBack(RequestFields card) {
        return hasButtons(card) || card.has("action_menu");
    }

    /** Whether it is of a kind whose buttons can be switched off. */
    static boolean hasButtons(RequestFields card) {
        return WITH_BUTTONS.contains(card.text("card_type"));
    }

    private static Rule byType(Rule blocks, Map<String, Rule> types) {
        return (card, media) -> {
            blocks.check(card, media);
            Rule rule = types.get(card.text("card_type"));
            if (rule == null) {
                throw new ApiError(42031, "invalid template_card.card_type");
            }
            rule.check(card, media);
        };
    }
}
