// SPDX-License-Identifier: Apache-2.0
/** Which options mean something to which endpoint, and which values they may have: one table for all of them. */
@NullMarked
package io.github.camelwework.options;

import org.jspecify.annotations.NullMarked;
