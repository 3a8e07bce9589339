// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.reply;

import io.github.camelwework.model.card.TemplateCard;
import java.util.Map;

/** Replaces the card that the member clicked, for this member only. */
public record CardReply(TemplateCard card) implements WeworkReply {

    @Override
    public Map<String, Object> fields() {
        return Map.of("MsgType", "update_template_card", "TemplateCard", card.fields());
    }
}
