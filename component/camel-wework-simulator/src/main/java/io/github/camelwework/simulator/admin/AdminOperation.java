// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One line of the admin API.
 *
 * @param route method and path, {@code POST /simulator/clock}
 * @param meaning for the list that {@code GET /simulator} gives
 */
record AdminOperation(String route, String meaning, Deed deed) {

    /** What it does; refuses with an {@link AdminError} or an {@link IllegalArgumentException}. */
    @FunctionalInterface
    interface Deed {
        JsonNode answer(AdminRequest request);
    }
}
