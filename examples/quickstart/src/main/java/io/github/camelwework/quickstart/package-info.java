// SPDX-License-Identifier: Apache-2.0
/** A queue, a folder and a schedule reach members' phones: the simulator's, or with credentials WeCom's. */
@NullMarked
package io.github.camelwework.quickstart;

import org.jspecify.annotations.NullMarked;
