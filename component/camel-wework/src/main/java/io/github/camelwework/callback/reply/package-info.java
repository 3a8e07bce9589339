// SPDX-License-Identifier: Apache-2.0
/** What a route leaves as WeCom takes it for a passive reply (docs 90241, 101031). */
@NullMarked
package io.github.camelwework.callback.reply;

import org.jspecify.annotations.NullMarked;
