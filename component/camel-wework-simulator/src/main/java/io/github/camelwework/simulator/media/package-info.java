// SPDX-License-Identifier: Apache-2.0
/** Temporary media of a corp: what was uploaded, for three days, and the rules that an upload has to keep. */
@NullMarked
package io.github.camelwework.simulator.media;

import org.jspecify.annotations.NullMarked;
