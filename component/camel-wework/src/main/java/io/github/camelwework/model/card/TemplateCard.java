// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.card;

import io.github.camelwework.model.WeworkMessage;
import java.util.LinkedHashMap;
import java.util.Map;

/** A template card (doc 90236): a message of its own, or the replacement of another card (message/update_template_card). */
public interface TemplateCard extends WeworkMessage {

    /** WeCom's name of the kind of card. */
    String cardType();

    @Override
    default String msgtype() {
        return "template_card";
    }

    @Override
    default Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("card_type", cardType());
        fields.putAll(WeworkMessage.super.fields());
        return fields;
    }
}
