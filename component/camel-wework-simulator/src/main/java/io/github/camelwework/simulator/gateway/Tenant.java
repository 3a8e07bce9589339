// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.gateway;

import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.app.Apps;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A corp as the gateway sees it: its apps, which may get tokens, and its paths.
 *
 * @param hasRobot whether a key is that of one of its robots, whose calls carry no token
 */
public record Tenant(String corpId, Apps apps, Map<String, ApiRoute> routes, Predicate<String> hasRobot) {}
