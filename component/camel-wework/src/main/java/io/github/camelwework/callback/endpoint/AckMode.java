// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.endpoint;

/** When WeCom gets its answer to an event. */
public enum AckMode {
    /** When the route has finished, with its reply; with an empty one when the deadline comes first. */
    AFTER_ROUTE,
    /** At once, before the route: it is then the route's to lose nothing. */
    IMMEDIATE
}
