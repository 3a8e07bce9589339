// SPDX-License-Identifier: Apache-2.0
/** HR's list of 1,000 made-up people becomes WeCom's directory, in one command and without an account. */
@NullMarked
package io.github.camelwework.directorysync;

import org.jspecify.annotations.NullMarked;
