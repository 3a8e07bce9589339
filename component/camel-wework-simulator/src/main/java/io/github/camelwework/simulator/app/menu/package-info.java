// SPDX-License-Identifier: Apache-2.0
/** The menus of apps. */
@NullMarked
package io.github.camelwework.simulator.app.menu;

import org.jspecify.annotations.NullMarked;
