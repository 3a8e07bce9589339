// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import java.util.List;

/** A call at the turnstile, with the gate that it came through. */
record Arrival(LimitedCall call, List<LimitRule> rules, LimitPolicy policy, RateGate gate) {}
