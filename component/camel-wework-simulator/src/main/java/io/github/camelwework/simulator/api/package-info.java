// SPDX-License-Identifier: Apache-2.0
/** What every simulated operation is given and may answer; knows nothing of HTTP servers or of any one family. */
@NullMarked
package io.github.camelwework.simulator.api;

import org.jspecify.annotations.NullMarked;
