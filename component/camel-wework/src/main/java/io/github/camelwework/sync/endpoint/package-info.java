// SPDX-License-Identifier: Apache-2.0
/** The producer of contact/sync. */
@NullMarked
package io.github.camelwework.sync.endpoint;

import org.jspecify.annotations.NullMarked;
