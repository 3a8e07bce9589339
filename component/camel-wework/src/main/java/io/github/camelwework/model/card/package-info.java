// SPDX-License-Identifier: Apache-2.0
/** Template cards and their parts, named as in WeCom's documentation (doc 90236). */
@NullMarked
package io.github.camelwework.model.card;

import org.jspecify.annotations.NullMarked;
