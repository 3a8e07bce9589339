// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.message;

import io.github.camelwework.model.WeworkMessage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of messages: what a route may give, and what WeCom must get.
 *
 * @param type the msgtype; for cards {@code template_card/card_type}
 * @param json the object named like the msgtype, byte for byte as it must stand in the request; media_ids are MEDIA_ID
 * @param typed the same by the model, given a media_id; null where the model has no class
 */
public record MessageExample(
        String type, String json, @Nullable Function<String, WeworkMessage> typed) {

    /** What stands for the id of whatever was uploaded. */
    public static final String MEDIA_ID = "MEDIA_ID";

    public String msgType() {
        return type.replaceFirst("/.*", "");
    }

    /** Whether the operation takes it. A robot has no uploaded pictures: its own stand inside the message. */
    public boolean isFor(String operation) {
        boolean uploadedPicture = type.equals("image") && json.contains(MEDIA_ID);
        boolean pictureInside = type.equals("image") && !uploadedPicture;
        boolean robot = operation.startsWith("webhook/");
        return MessageType.find(type).orElseThrow().operations().contains(operation)
                && !(robot && uploadedPicture)
                && !(!robot && pictureInside);
    }

    @Override
    public String toString() {
        return type;
    }

    /** Without the line ends and indents that make it readable here. */
    public String compactJson() {
        return json.replaceAll("\\n *", "");
    }
}
