// SPDX-License-Identifier: Apache-2.0
/** The data files that come with the component, and the names in them. */
@NullMarked
package io.github.camelwework.data;

import org.jspecify.annotations.NullMarked;
