// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** What an operation answers; failures are an {@link ApiError}. */
public sealed interface ApiAnswer {

    /** A JSON answer. The dispatcher puts {@code errcode} 0 and {@code errmsg} "ok" in front where they are absent. */
    record Json(ObjectNode fields) implements ApiAnswer {}

    /** A JSON answer as it stands: some old calls leave {@code errcode} out when all is well. */
    record Bare(ObjectNode fields) implements ApiAnswer {}

    /** A file, such as media/get gives it. */
    record Binary(int status, Map<String, String> headers, byte[] content) implements ApiAnswer {}
}
