// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * WeCom's answer as it came, in WeCom's field names and order. A plain Map to Simple ({@code ${body[msgid]}}) and to any
 * data format; Camel also converts it to String (JSON), JsonNode and the records of this package. Not thread-safe.
 */
public final class WeworkResult extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    /** An empty answer. */
    public WeworkResult() {}

    /** An answer of these fields. */
    public WeworkResult(Map<String, ?> fields) {
        super(fields);
    }
}
