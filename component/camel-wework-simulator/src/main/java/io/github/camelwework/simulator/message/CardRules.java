// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import static io.github.camelwework.simulator.message.Rules.ILLEGAL;
import static io.github.camelwework.simulator.message.Rules.list;
import static io.github.camelwework.simulator.message.Rules.maxBytes;
import static io.github.camelwework.simulator.message.Rules.media;
import static io.github.camelwework.simulator.message.Rules.object;
import static io.github.camelwework.simulator.message.Rules.present;
import static io.github.camelwework.simulator.message.Rules.refuse;
import static io.github.camelwework.simulator.message.Rules.required;
import static io.github.camelwework.simulator.message.Rules.requiredObject;
import static io.github.camelwework.simulator.message.Rules.unique;
import static io.github.camelwework.simulator.message.Rules.upTo;
import static io.github.camelwework.simulator.message.Rules.url;
import static io.github.camelwework.simulator.message.Rules.when;
import static io.github.camelwework.simulator.message.Rules.whenType;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.media.model.MediaKind;
import io.github.camelwework.simulator.message.Rules.Size;
import java.util.regex.Pattern;

/** The blocks of a template card, each with the errcode of doc 90313 for the field at fault. */
final class CardRules {

    private static final int NO_TITLE = 42033;
    private static final int NO_URL = 42028;
    private static final int NO_APPID = 42030;
    private static final int NO_CARD_ACTION = 42045;
    private static final int BAD_OPTIONS = 42037;
    private static final int NO_PICTURE = 42044;
    private static final int NO_USERID = 42050;
    private static final String TYPE = "type";
    private static final int KEY_BYTES = 1024;
    private static final int ID_BYTES = 128;
    private static final Pattern TASK_ID_FORM = Pattern.compile("[0-9a-zA-Z_@-]{1,128}");
    private static final Pattern USERID_FORM = Pattern.compile("[0-9a-zA-Z_.@-]{1,64}");

    private static final Rule OPENS_URL = whenType(1, required("url", NO_URL), url("url"));
    private static final Rule OPENS_APP = whenType(2, required("appid", NO_APPID));

    static final Rule TASK_ID = (card, media) -> {
        if (!TASK_ID_FORM.matcher(card.text("task_id")).matches()) {
            throw new ApiError(42014, "invalid " + card.path("task_id"));
        }
    };

    static final Rule ACTION_MENU = object(
            "action_menu",
            list("action_list", new Size(1, 3, ILLEGAL), required("text", ILLEGAL), key("key", ILLEGAL)),
            unique("action_list", "key", 42051));

    static final Rule TITLE = requiredObject("main_title", NO_TITLE, required("title", NO_TITLE));

    static final Rule QUOTE_AREA = object("quote_area", upTo(2, TYPE, ILLEGAL), OPENS_URL, OPENS_APP);

    static final Rule IMAGE_TEXT_AREA = object(
            "image_text_area",
            upTo(2, TYPE, ILLEGAL),
            OPENS_URL,
            OPENS_APP,
            required("image_url", ILLEGAL),
            url("image_url"));

    static final Rule CARD_IMAGE = object(
            "card_image",
            required("url", NO_PICTURE),
            url("url", NO_PICTURE, NO_PICTURE),
            CardRules::requireAspectRatio);

    static final Rule VERTICAL_CONTENT_LIST =
            list("vertical_content_list", new Size(0, 4, 42036), required("title", NO_TITLE));

    static final Rule HORIZONTAL_CONTENT_LIST = list(
            "horizontal_content_list",
            new Size(0, 6, 42035),
            required("keyname", 42027),
            upTo(3, TYPE, ILLEGAL),
            OPENS_URL,
            whenType(2, required("media_id", 42029), media("media_id", MediaKind.FILE)),
            whenType(3, required("userid", NO_USERID), CardRules::requireUserid));

    static final Rule JUMP_LIST = list(
            "jump_list",
            new Size(0, 3, 42042),
            required("title", NO_TITLE),
            upTo(2, TYPE, ILLEGAL),
            OPENS_URL,
            OPENS_APP);

    static final Rule CARD_ACTION = requiredObject("card_action", NO_CARD_ACTION, actionType(1), OPENS_URL, OPENS_APP);

    static final Rule OPTIONAL_CARD_ACTION = object("card_action", actionType(0), OPENS_URL, OPENS_APP);

    static final Rule BUTTON_SELECTION =
            object("button_selection", key("question_key", 42043), options(10, required("text", 42041)));

    static final Rule BUTTON_LIST = Rule.all(
            list(
                    "button_list",
                    new Size(1, 6, ILLEGAL),
                    required("text", 42038),
                    upTo(1, TYPE, ILLEGAL),
                    whenType(0, key("key", 42039)),
                    whenType(1, required("url", NO_URL), url("url"))),
            unique("button_list", "key", 42039));

    static final Rule CHECKBOX = requiredObject(
            "checkbox",
            42043,
            key("question_key", 42043),
            upTo(1, "mode", ILLEGAL),
            options(20, required("text", 42041), present("is_checked", ILLEGAL)));

    static final Rule SELECT_LIST = Rule.all(
            list(
                    "select_list",
                    new Size(1, 3, 42047),
                    key("question_key", 42043),
                    options(10, required("text", 42041))),
            unique("select_list", "question_key", 42043));

    static final Rule OPTIONAL_SUBMIT_BUTTON = object("submit_button", present("text", 42049), key("key", 42046));

    static final Rule SUBMIT_BUTTON = Rule.all(present("submit_button", 42046), OPTIONAL_SUBMIT_BUTTON);

    private CardRules() {}

    private static Rule key(String field, int errcode) {
        return Rule.all(required(field, errcode), maxBytes(field, KEY_BYTES, errcode));
    }

    private static Rule options(int max, Rule... rules) {
        return Rule.all(
                list(
                        "option_list",
                        new Size(1, max, BAD_OPTIONS),
                        required("id", 42040),
                        maxBytes("id", ID_BYTES, 42040),
                        Rule.all(rules)),
                unique("option_list", "id", 42040));
    }

    private static Rule actionType(int least) {
        return when(
                action -> action.number("type", 0) < least || action.number("type", 0) > 2,
                refuse(NO_CARD_ACTION, "invalid template_card.card_action.type"));
    }

    private static void requireUserid(RequestFields line, SenderMedia media) {
        if (!USERID_FORM.matcher(line.text("userid")).matches()) {
            throw new ApiError(NO_USERID, "invalid " + line.path("userid"));
        }
    }

    private static void requireAspectRatio(RequestFields image, SenderMedia media) {
        double ratio = image.raw("aspect_ratio").asDouble(1.3);
        if (ratio < 1.3 || ratio >= 2.25) {
            throw new ApiError(ILLEGAL, image.path("aspect_ratio") + " must be greater than 1.3 and less than 2.25");
        }
    }
}
