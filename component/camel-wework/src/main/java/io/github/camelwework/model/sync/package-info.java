// SPDX-License-Identifier: Apache-2.0
/** What a directory sync means to do and what it did: plans and reports, as Java, JSON and tables. */
@NullMarked
package io.github.camelwework.model.sync;

import org.jspecify.annotations.NullMarked;
