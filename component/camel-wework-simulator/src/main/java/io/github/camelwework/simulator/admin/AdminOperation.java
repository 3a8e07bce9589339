// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How the admin API answers one path.
 *
 * @param route method and path, as in {@link AdminPaths}
 */
record AdminOperation(String route, Action action) {

    /** What it does; refuses with an {@link AdminError} or an {@link IllegalArgumentException}. */
    @FunctionalInterface
    interface Action {
        JsonNode answer(AdminRequest request);
    }
}
