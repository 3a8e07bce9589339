// SPDX-License-Identifier: Apache-2.0
/** What WeCom knows of messages, as data: the types, the fields of each, and who takes what. */
@NullMarked
package io.github.camelwework.message;

import org.jspecify.annotations.NullMarked;
