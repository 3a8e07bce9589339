// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import static io.github.camelwework.simulator.message.Rules.ILLEGAL;
import static io.github.camelwework.simulator.message.Rules.characters;
import static io.github.camelwework.simulator.message.Rules.cutBytes;
import static io.github.camelwework.simulator.message.Rules.cutCharacters;
import static io.github.camelwework.simulator.message.Rules.list;
import static io.github.camelwework.simulator.message.Rules.maxBytes;
import static io.github.camelwework.simulator.message.Rules.media;
import static io.github.camelwework.simulator.message.Rules.refuse;
import static io.github.camelwework.simulator.message.Rules.required;
import static io.github.camelwework.simulator.message.Rules.texts;
import static io.github.camelwework.simulator.message.Rules.unique;
import static io.github.camelwework.simulator.message.Rules.url;
import static io.github.camelwework.simulator.message.Rules.when;

import io.github.camelwework.simulator.media.model.MediaKind;
import io.github.camelwework.simulator.message.Rules.Size;

/** The types that app messages and app chats share (docs 90236, 90248), one line a field. */
final class SimpleTypes {

    private static final int EMPTY_TEXT = 44004;
    private static final int TOO_LONG = 45002;
    private static final int NO_TITLE = 41016;
    private static final int NO_URL = 41010;
    private static final String HALF_A_PAIR = "appid and pagepath must come together";
    private static final int TITLE_BYTES = 128;
    private static final int DESCRIPTION_BYTES = 512;
    private static final int CONTENT_BYTES = 2048;
    private static final int ARTICLE_BYTES = 666 * 1024;
    private static final Size ARTICLES = new Size(1, 8, 45008);

    static final Rule TEXT = Rule.all(required("content", EMPTY_TEXT), cutBytes("content", CONTENT_BYTES));

    static final Rule TEXT_IN_CHAT = Rule.all(TEXT, texts("mentioned_list"));

    static final Rule IMAGE = media("media_id", MediaKind.IMAGE);

    static final Rule VOICE = media("media_id", MediaKind.VOICE);

    static final Rule VIDEO = Rule.all(
            media("media_id", MediaKind.VIDEO),
            cutBytes("title", TITLE_BYTES),
            cutBytes("description", DESCRIPTION_BYTES));

    static final Rule FILE = media("media_id", MediaKind.FILE);

    private static final Rule TEXTCARD_FIELDS = Rule.all(
            required("title", NO_TITLE),
            required("description", 41033),
            required("url", NO_URL),
            url("url"),
            cutCharacters("btntxt", 4));

    /** Doc 90236 counts characters here since 2025; everywhere else it is bytes. */
    static final Rule TEXTCARD = Rule.all(
            TEXTCARD_FIELDS, cutCharacters("title", TITLE_BYTES), cutCharacters("description", DESCRIPTION_BYTES));

    static final Rule TEXTCARD_IN_CHAT =
            Rule.all(TEXTCARD_FIELDS, cutBytes("title", TITLE_BYTES), cutBytes("description", DESCRIPTION_BYTES));

    private static final Rule ARTICLE = Rule.all(
            required("title", NO_TITLE),
            cutBytes("title", TITLE_BYTES),
            cutBytes("description", DESCRIPTION_BYTES),
            url("url"),
            url("picurl"));

    static final Rule NEWS = list(
            "articles",
            ARTICLES,
            ARTICLE,
            when(article -> isIn(article, "appid") != isIn(article, "pagepath"), refuse(ILLEGAL, HALF_A_PAIR)),
            maxBytes("pagepath", TITLE_BYTES, ILLEGAL),
            when(article -> !isIn(article, "appid"), required("url", NO_URL)));

    /** App chats and robots have no articles that open a mini-program. */
    static final Rule NEWS_WITH_URLS = list("articles", ARTICLES, ARTICLE, required("url", NO_URL));

    static final Rule MPNEWS = list(
            "articles",
            ARTICLES,
            required("title", NO_TITLE),
            cutBytes("title", TITLE_BYTES),
            media("thumb_media_id", MediaKind.IMAGE),
            maxBytes("author", 64, 45032),
            url("content_source_url"),
            required("content", EMPTY_TEXT),
            maxBytes("content", ARTICLE_BYTES, TOO_LONG),
            cutBytes("digest", DESCRIPTION_BYTES));

    static final Rule MARKDOWN =
            Rule.all(required("content", EMPTY_TEXT), maxBytes("content", CONTENT_BYTES, TOO_LONG));

    static final Rule MINIPROGRAM_NOTICE = Rule.all(
            required("appid", 90200),
            when(notice -> !notice.text("appid").startsWith("wx"), refuse(90207, "invalid miniprogram appid")),
            maxBytes("page", 1024, 90204),
            required("title", NO_TITLE),
            characters("title", 4, 12, ILLEGAL),
            when(notice -> notice.has("description"), characters("description", 4, 12, ILLEGAL)),
            list(
                    "content_item",
                    new Size(0, 10, 90201),
                    when(
                            item -> !item.text("key").isEmpty()
                                    || !item.text("value").isEmpty(),
                            characters("key", 1, 10, 90202),
                            characters("value", 1, 30, 90203))));

    static final Rule TASKCARD = Rule.all(
            required("title", NO_TITLE),
            maxBytes("title", TITLE_BYTES, ILLEGAL),
            required("description", 41033),
            maxBytes("description", DESCRIPTION_BYTES, ILLEGAL),
            url("url"),
            CardRules.TASK_ID,
            list(
                    "btn",
                    new Size(1, 2, ILLEGAL),
                    required("key", 42019),
                    maxBytes("key", 128, 42018),
                    required("name", 42020)),
            unique("btn", "key", 42018));

    private SimpleTypes() {}

    private static boolean isIn(RequestFields article, String field) {
        return !article.text(field).isEmpty();
    }
}
