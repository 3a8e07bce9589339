// SPDX-License-Identifier: Apache-2.0
/**
 * WeCom's API as a client meets it, for all operations alike: tokens, rate limits, the envelope of answers, faults on
 * demand and the ledger. {@link io.github.camelwework.simulator.gateway.Gateway} is the way in.
 */
@NullMarked
package io.github.camelwework.simulator.gateway;

import org.jspecify.annotations.NullMarked;
