// SPDX-License-Identifier: Apache-2.0
/** What WeCom tells the apps of a corp (docs 90239, 90240), and what it does with their replies. */
@NullMarked
package io.github.camelwework.simulator.event;

import org.jspecify.annotations.NullMarked;
