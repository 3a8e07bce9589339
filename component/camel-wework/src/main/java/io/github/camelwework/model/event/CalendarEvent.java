// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A calendar or a schedule changed.
 *
 * @param calId the calendar
 * @param scheduleId the schedule
 * @param fields all that WeCom sent, under its own names
 */
public record CalendarEvent(
        @Nullable String calId, @Nullable String scheduleId, Map<String, Object> fields) implements WeworkEvent {}
