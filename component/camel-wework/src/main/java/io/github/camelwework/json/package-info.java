// SPDX-License-Identifier: Apache-2.0
/** JSON as WeCom wants it on the wire. */
@NullMarked
package io.github.camelwework.json;

import org.jspecify.annotations.NullMarked;
