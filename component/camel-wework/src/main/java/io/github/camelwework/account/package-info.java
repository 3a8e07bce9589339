// SPDX-License-Identifier: Apache-2.0
/** The accounts that calls are made with. */
@NullMarked
package io.github.camelwework.account;

import org.jspecify.annotations.NullMarked;
