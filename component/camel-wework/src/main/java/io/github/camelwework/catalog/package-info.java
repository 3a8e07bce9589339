// SPDX-License-Identifier: Apache-2.0
/** What WeCom's operations are: data ({@code operations.txt}), read once. Code asks a column, never a name. */
@NullMarked
package io.github.camelwework.catalog;

import org.jspecify.annotations.NullMarked;
