// SPDX-License-Identifier: Apache-2.0
/** Third-party apps (suites), their provider, and the corps that installed them. */
@NullMarked
package io.github.camelwework.simulator.suite;

import org.jspecify.annotations.NullMarked;
