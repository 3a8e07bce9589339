// SPDX-License-Identifier: Apache-2.0
/** What every feature stands on while the component is started: calls, accounts, reply threads, results. */
@NullMarked
package io.github.camelwework.runtime;

import org.jspecify.annotations.NullMarked;
