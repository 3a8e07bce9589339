// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A live stream changed (living_status_change).
 *
 * @param livingId which
 * @param status 0 reserved, 1 live, 2 ended, 4 cancelled
 * @param fields all that WeCom sent, under its own names
 */
public record LivingEvent(
        @Nullable String livingId, @Nullable Integer status, Map<String, Object> fields) implements WeworkEvent {}
