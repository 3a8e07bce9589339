// SPDX-License-Identifier: Apache-2.0
/**
 * From a source and the directory as it is to the calls that make them equal, in the order in which WeCom takes them. Pure:
 * nothing here calls WeCom, asks the clock or depends on the order of the source.
 */
@NullMarked
package io.github.camelwework.sync.plan;

import org.jspecify.annotations.NullMarked;
