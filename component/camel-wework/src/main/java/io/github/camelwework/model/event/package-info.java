// SPDX-License-Identifier: Apache-2.0
/** What WeCom pushes, typed. Everything here is for users. */
@NullMarked
package io.github.camelwework.model.event;

import org.jspecify.annotations.NullMarked;
