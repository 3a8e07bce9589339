// SPDX-License-Identifier: Apache-2.0
/** The corporate directory as a whole. */
@NullMarked
package io.github.camelwework.contact;

import org.jspecify.annotations.NullMarked;
