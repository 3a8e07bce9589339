// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A message as a body: its type and what it says. Receivers and the app's id come from options and headers. Lengths are
 * checked when it is sent, because they depend on the operation.
 */
public sealed interface WeworkMessage permits TextMessage, MarkdownMessage, TextCardMessage, NewsMessage {

    /** WeCom's name of the type (doc 90236). */
    String msgtype();

    /** The fields of the object that stands in the request under the type's name; those that are not set left out. */
    Map<String, Object> fields();

    /** The request's part that this message is. */
    default Map<String, Object> toRequest() {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("msgtype", msgtype());
        request.put(msgtype(), fields());
        return request;
    }
}
