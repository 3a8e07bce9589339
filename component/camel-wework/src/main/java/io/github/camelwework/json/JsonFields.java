// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.json;

import java.util.Map;

/** An object that knows its fields under WeCom's names. */
@FunctionalInterface
public interface JsonFields {

    /** The fields that are set, in their order. */
    Map<String, Object> fields();
}
