// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

/** Whether a text body is the whole request or only its content. */
public enum BodyAs {
    /** A JSON object is the request (for messages only if it has a {@code msgtype}); other text is content. */
    AUTO,
    /** Always content: an alert whose text happens to be JSON. */
    CONTENT,
    /** Always the request: text that is no JSON object is an error. */
    REQUEST
}
