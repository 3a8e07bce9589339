// SPDX-License-Identifier: Apache-2.0
/** The events that WeCom pushes to the apps of a corp (docs 90239, 90240), and how it handles their replies. */
@NullMarked
package io.github.camelwework.simulator.event;

import org.jspecify.annotations.NullMarked;
