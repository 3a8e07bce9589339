// SPDX-License-Identifier: Apache-2.0
/** What changed in the directory since the last look, told as WeCom's own callbacks would. */
@NullMarked
package io.github.camelwework.contact.changes;

import org.jspecify.annotations.NullMarked;
