// SPDX-License-Identifier: Apache-2.0
/** Typed forms of what is sent to WeCom and of what it answers. Everything here is for users. */
@NullMarked
package io.github.camelwework.model;

import org.jspecify.annotations.NullMarked;
