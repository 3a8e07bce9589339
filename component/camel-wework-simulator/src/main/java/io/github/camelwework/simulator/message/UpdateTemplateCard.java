// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.media.model.Media;
import io.github.camelwework.simulator.message.model.ReachedReceivers;
import io.github.camelwework.simulator.message.model.RequestedReceivers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** POST message/update_template_card (doc 94888): switches a card's buttons off, or puts another card in its place. */
final class UpdateTemplateCard implements ApiOperation {

    private static final String BUTTON = "button";
    private static final String CARD = "template_card";

    private final MessageContext context;
    private final SentLog log;
    private final ResponseCodes codes;

    UpdateTemplateCard(MessageContext context, SentLog log, ResponseCodes codes) {
        this.context = context;
        this.log = log;
        this.codes = codes;
    }

    @Override
    public ApiAnswer answer(ApiRequest request) {
        App app = context.apps().of(request.requireCaller());
        RequestFields fields = RequestFields.of(request.json().deepCopy());
        AgentIds.check(fields, app, context.apps());
        String code = fields.text("response_code");
        Sent sent = codes.find(code, request.now())
                .flatMap(log::find)
                .filter(found -> found.agentId() == app.agentId())
                .orElseThrow(() -> new ApiError(60140, "invalid response_code"));
        RequestedReceivers named = NamedReceivers.ofUpdate(fields);
        ObjectNode replacement = replacement(fields, sent, request.now());
        ReachedReceivers reach = context.receivers().resolve(app, named);
        List<String> readers = reach.members().stream().filter(sent::wasSentTo).toList();
        if (readers.isEmpty()) {
            throw new ApiError(82102, "none of the users has received this message");
        }
        codes.use(code);
        readers.forEach(reader -> context.store().replace(sent.msgid(), reader, replacement));
        ObjectNode answer = fields.answer();
        InvalidLists.array(missed(named, reach, sent), answer);
        return new ApiAnswer.Json(answer);
    }

    private ObjectNode replacement(RequestFields fields, Sent sent, Instant now) {
        if (fields.has(CARD)) {
            RequestFields card = fields.object(CARD);
            TemplateCards.REPLACEMENT.check(card, new SenderMedia(context.media(), Media.CORP, now));
            new IdTranslation(context.names()).apply(fields, CARD, card.node());
            return JsonNodeFactory.instance.objectNode().set(CARD, card.node());
        }
        RequestFields button = fields.object(BUTTON);
        if (button.text("replace_name").isEmpty()) {
            throw new ApiError(Rules.ILLEGAL, "missing button.replace_name or template_card");
        }
        if (!TemplateCards.hasButtons(sent.object())) {
            throw new ApiError(Rules.ILLEGAL, "this card has no buttons to switch off: send a template_card");
        }
        return JsonNodeFactory.instance.objectNode().set(BUTTON, button.node());
    }

    /** The members that the caller named by userid and that did not get the card; other members of a department do not count. */
    private static List<String> missed(RequestedReceivers named, ReachedReceivers reach, Sent sent) {
        List<String> missed = new ArrayList<>(reach.invalidUsers());
        missed.addAll(reach.unlicensedUsers());
        named.users().stream()
                .filter(user -> reach.members().stream().anyMatch(user::equalsIgnoreCase))
                .filter(user -> !sent.wasSentTo(user))
                .forEach(missed::add);
        return missed;
    }
}
