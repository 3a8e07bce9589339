// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The location of a member who opened the app (LOCATION).
 *
 * @param latitude north, in degrees
 * @param longitude east, in degrees
 * @param precision in metres
 * @param appType wxwork inside WeCom
 * @param fields all that WeCom sent, under its own names
 */
public record LocationEvent(
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Double precision,
        @Nullable String appType,
        Map<String, Object> fields)
        implements WeworkEvent {}
