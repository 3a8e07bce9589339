// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event of the app and its members: subscribe, unsubscribe, enter_agent, change_app_admin, inactive_alert and similar ones.
 *
 * @param eventKey mostly empty
 * @param effectTime when what is announced takes effect, in seconds since 1970
 * @param mode of the workbench: 1 or 0
 * @param fields all that WeCom sent, under its own names
 */
public record AppEvent(
        @Nullable String eventKey,
        @Nullable Long effectTime,
        @Nullable String mode,
        Map<String, Object> fields) implements WeworkEvent {}
