// SPDX-License-Identifier: Apache-2.0
/** Uploaded files as values. */
@NullMarked
package io.github.camelwework.simulator.media.model;

import org.jspecify.annotations.NullMarked;
