// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.media.model.Media;
import java.util.List;

/**
 * What a message says, checked and cut.
 *
 * @param object the object named like the msgtype, with all its fields; not to be changed
 * @param safe 0 may be shared, 1 may not and has a watermark, 2 may be shared within the corp
 * @param media the files that it names, as they were when it was sent
 */
public record Content(String msgtype, ObjectNode object, int safe, List<Media> media) {

    /** The text of a text or markdown message; empty for other types. */
    public String text() {
        return object.path("content").asText();
    }
}
