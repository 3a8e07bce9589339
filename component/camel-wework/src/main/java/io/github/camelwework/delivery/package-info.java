// SPDX-License-Identifier: Apache-2.0
/** From a request to one answer: the upload before a message, the slices of many receivers, and their answers as one. */
@NullMarked
package io.github.camelwework.delivery;

import org.jspecify.annotations.NullMarked;
