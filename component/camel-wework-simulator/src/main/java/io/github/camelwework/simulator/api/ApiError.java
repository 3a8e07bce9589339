// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** WeCom's refusal: an errcode, its errmsg, and fields that come with it, such as the invalid lists. */
public final class ApiError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int errcode;
    private final transient ObjectNode extra;

    /** A refusal with nothing beside the two usual fields. */
    public ApiError(int errcode, String errmsg) {
        this(errcode, errmsg, JsonNodeFactory.instance.objectNode());
    }

    /** A refusal with further fields in the answer. */
    public ApiError(int errcode, String errmsg, ObjectNode extra) {
        super(errmsg, null, false, false);
        this.errcode = errcode;
        this.extra = extra;
    }

    /** WeCom's number for it (doc 90313). */
    public int errcode() {
        return errcode;
    }

    /** The fields beside errcode and errmsg. */
    public ObjectNode extra() {
        return extra;
    }
}
