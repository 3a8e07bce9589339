// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import java.util.List;

/** One demand on an object of a request. */
@FunctionalInterface
interface Rule {

    /**
     * Checks, and where WeCom cuts a text instead of refusing it, cuts.
     *
     * @throws io.github.camelwework.simulator.api.ApiError with the errcode that WeCom gives for this field
     */
    void check(RequestFields object, SenderMedia media);

    /** All of them, in order: the first that fails decides the errcode. */
    static Rule all(Rule... rules) {
        List<Rule> copy = List.of(rules);
        return (object, media) -> copy.forEach(rule -> rule.check(object, media));
    }
}
