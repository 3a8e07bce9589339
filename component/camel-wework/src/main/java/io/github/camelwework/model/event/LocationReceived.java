// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A location that a member sent.
 *
 * @param latitude north, in degrees
 * @param longitude east, in degrees
 * @param scale of the map
 * @param label its name
 * @param appType wxwork inside WeCom
 * @param fields all that WeCom sent, under its own names
 */
public record LocationReceived(
        @JsonProperty("Location_X") @Nullable Double latitude,
        @JsonProperty("Location_Y") @Nullable Double longitude,
        @Nullable String scale,
        @Nullable String label,
        @Nullable String appType,
        Map<String, Object> fields)
        implements WeworkEvent {}
