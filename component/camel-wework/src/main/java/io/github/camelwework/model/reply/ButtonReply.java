// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.reply;

import java.util.Map;

/**
 * Makes the button grey that the member clicked, on the card before that member.
 *
 * @param replaceName what then stands on it
 */
public record ButtonReply(String replaceName) implements WeworkReply {

    @Override
    public Map<String, Object> fields() {
        return Map.of("MsgType", "update_button", "Button", Map.of("ReplaceName", replaceName));
    }
}
