// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A member used the app's menu: click, view, view_miniprogram, scancode_push, scancode_waitmsg, the pictures and location_select.
 *
 * @param eventKey the entry's key, address or page
 * @param scanCodeInfo what was scanned
 * @param sendPicsInfo Count and PicList, under WeCom's names
 * @param sendLocationInfo which place was chosen
 * @param fields all that WeCom sent, under its own names
 */
public record MenuEvent(
        @Nullable String eventKey,
        @Nullable ScanCodeInfo scanCodeInfo,
        @Nullable Map<String, Object> sendPicsInfo,
        @Nullable SendLocationInfo sendLocationInfo,
        Map<String, Object> fields)
        implements WeworkEvent {
    /**
     * What was scanned.
     *
     * @param scanType mostly qrcode
     * @param scanResult what it says
     */
    public record ScanCodeInfo(
            @Nullable String scanType, @Nullable String scanResult) {}

    /**
     * A place that was chosen.
     *
     * @param latitude north, in degrees
     * @param longitude east, in degrees
     * @param scale of the map
     * @param label its address
     * @param poiname its name
     */
    public record SendLocationInfo(
            @JsonProperty("Location_X") @Nullable Double latitude,
            @JsonProperty("Location_Y") @Nullable Double longitude,
            @Nullable String scale,
            @Nullable String label,
            @Nullable String poiname) {}
}
