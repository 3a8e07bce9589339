// SPDX-License-Identifier: Apache-2.0
/** What can go wrong, and what to do about it: the exceptions of the component and WeCom's error codes as data. */
@NullMarked
package io.github.camelwework.error;

import org.jspecify.annotations.NullMarked;
