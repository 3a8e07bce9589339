// SPDX-License-Identifier: Apache-2.0
/** Reads the directory, applies plans call by call or in jobs, and keeps what has to be known after a crash. */
@NullMarked
package io.github.camelwework.sync.apply;

import org.jspecify.annotations.NullMarked;
