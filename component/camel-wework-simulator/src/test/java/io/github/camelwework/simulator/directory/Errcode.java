// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiError;

/** What a call comes to, and JSON that is pleasant to read in Java: with single quotes. */
public final class Errcode {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Errcode() {}

    public static int of(Runnable call) {
        try {
            call.run();
            return 0;
        } catch (ApiError e) {
            return e.errcode();
        }
    }

    public static ObjectNode json(String quoted) {
        try {
            return (ObjectNode) MAPPER.readTree(quoted.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The test's own JSON is broken: " + quoted, e);
        }
    }

    public static JsonFields fields(String quoted) {
        return new JsonFields(json(quoted));
    }
}
