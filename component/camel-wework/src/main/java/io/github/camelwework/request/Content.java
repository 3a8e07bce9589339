// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import java.util.Map;

/** What a body turned out to be. */
sealed interface Content {

    /** There is none. */
    record Nothing() implements Content {}

    /** The request in WeCom's own names, or a part of it. */
    record Fields(Map<String, Object> values) implements Content {}

    /** One value: the operation's primary parameter, or the content of a message. */
    record Scalar(Object value) implements Content {}

    /** A file to upload; it is read later, when everything else is known to be right. */
    record File() implements Content {}
}
