// SPDX-License-Identifier: Apache-2.0
/** What {@code wework:contact/sync} is fed with: bodies of any kind, read row by row into WeCom's fields. */
@NullMarked
package io.github.camelwework.sync.source;

import org.jspecify.annotations.NullMarked;
