// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.reply;

import java.util.Map;

/**
 * Disables the button that the member clicked, on the card that this member sees.
 *
 * @param replaceName what then stands on it
 */
public record ButtonReply(String replaceName) implements WeworkReply {

    @Override
    public Map<String, Object> fields() {
        return Map.of("MsgType", "update_button", "Button", Map.of("ReplaceName", replaceName));
    }
}
