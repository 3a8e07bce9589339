// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import io.github.camelwework.json.JsonFields;
import java.util.Map;

/** An object of WeCom's that is a request by itself, such as a member to create. */
public interface WeworkRecord extends JsonFields {

    /** The fields that are set, under WeCom's names. */
    @Override
    default Map<String, Object> fields() {
        return Model.fields(this);
    }
}
