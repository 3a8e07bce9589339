// SPDX-License-Identifier: Apache-2.0
/**
 * The HTTP server: {@link io.github.camelwework.simulator.http.HttpFront} reads requests whole, hands each to a service
 * and sends its answer back, late or broken where the answer says so.
 */
@NullMarked
package io.github.camelwework.simulator.http;

import org.jspecify.annotations.NullMarked;
