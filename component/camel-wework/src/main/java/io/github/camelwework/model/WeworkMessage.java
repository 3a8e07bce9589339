// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import io.github.camelwework.json.JsonFields;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A message as a body: its type and its content. Receivers and the app's id come from options and headers. Builders
 * check each field when they build; when it is sent, a message is checked for the operation, as they differ.
 */
public interface WeworkMessage extends JsonFields {

    /** WeCom's name of the type (doc 90236). */
    String msgtype();

    /** The fields of the object that stands in the request under the type's name; those that are not set left out. */
    @Override
    default Map<String, Object> fields() {
        return Model.fields(this);
    }

    /** The request's part that this message is. */
    default Map<String, Object> toRequest() {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("msgtype", msgtype());
        request.put(msgtype(), fields());
        return request;
    }
}
