// SPDX-License-Identifier: Apache-2.0
/**
 * Calls WeCom: one behaviour a class, each over the same {@link io.github.camelwework.client.Channel}, assembled in
 * {@link io.github.camelwework.client.WeworkClient}. Knows nothing of exchanges.
 */
@NullMarked
package io.github.camelwework.client;

import org.jspecify.annotations.NullMarked;
