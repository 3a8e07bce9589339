// SPDX-License-Identifier: Apache-2.0
/** What WeCom's operations are: data ({@code operations.txt} and the files that it names), read once. Code asks a column, never a name. */
@NullMarked
package io.github.camelwework.catalog;

import org.jspecify.annotations.NullMarked;
