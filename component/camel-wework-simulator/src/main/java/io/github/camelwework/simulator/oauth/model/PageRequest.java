// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.oauth.model;

import java.time.Instant;
import java.util.Map;

/**
 * A browser at one of the pages.
 *
 * @param path which page
 * @param query decoded once, as WeCom decodes it
 * @param now the simulator's clock
 */
public record PageRequest(String path, Map<String, String> query, Instant now) {

    /** A parameter, empty when absent. */
    public String parameter(String name) {
        return query.getOrDefault(name, "");
    }
}
