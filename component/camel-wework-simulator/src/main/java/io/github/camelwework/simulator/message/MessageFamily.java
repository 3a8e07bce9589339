// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.TokenKind;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The paths below {@code message/} and {@code linkedcorp/message/} for one corp. */
public final class MessageFamily {

    private static final Set<TokenKind> APP = TokenKind.ofApps();

    private final Cards cards;
    private final List<ApiRoute> routes;

    /** Messages that go to the phones of the store, in a corp without links to others. */
    public MessageFamily(MessageContext context) {
        this(context, LinkedCorps.NONE);
    }

    /** The same with links to others. */
    public MessageFamily(MessageContext context, LinkedCorps linked) {
        this(context, linked, new Cards(context.random()));
    }

    /** Messages that go to the phones of the store and, where they are sent so, to those of linked corps. */
    public MessageFamily(MessageContext context, LinkedCorps linked, Cards cards) {
        this.cards = cards;
        Ids ids = cards.ids();
        SentLog log = new SentLog();
        ResponseCodes codes = cards.codes();
        Outbox outbox = new Outbox(context.settings());
        Statistics statistics = new Statistics();
        MessageDispatch posting = new MessageDispatch(ids, codes, log, statistics, outbox);
        routes = List.of(
                ApiRoute.post("message/send", APP, new SendMessage(context, posting)),
                ApiRoute.post("linkedcorp/message/send", APP, new SendLinkedMessage(context, linked, posting)),
                ApiRoute.post("message/recall", APP, new RecallMessage(log, context.store())),
                ApiRoute.post("message/update_template_card", APP, new UpdateTemplateCard(context, log, codes)),
                ApiRoute.post("message/update_taskcard", APP, new UpdateTaskCard(context, log)),
                ApiRoute.post("message/get_statistics", APP, new GetStatistics(context.apps(), statistics)));
    }

    /** The table's lines. */
    public List<ApiRoute> routes() {
        return routes;
    }

    /**
     * A fresh response_code for a card, as the event of a member's click carries one: it allows one update within 72
     * hours.
     */
    public String responseCode(String msgid, Instant now) {
        return cards.responseCode(msgid, now);
    }
}
