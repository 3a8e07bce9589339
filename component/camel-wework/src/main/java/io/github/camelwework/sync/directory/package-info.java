// SPDX-License-Identifier: Apache-2.0
/** The directory as the source wants it and as WeCom shows it, in forms that can be compared. Nothing here calls WeCom. */
@NullMarked
package io.github.camelwework.sync.directory;

import org.jspecify.annotations.NullMarked;
