// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.member.model;

/**
 * A place on the map.
 *
 * @param latitude in degrees, north positive
 * @param longitude in degrees, east positive
 * @param scale how near the map was
 * @param label what is written there
 */
public record Place(double latitude, double longitude, int scale, String label) {

    /** Somewhere in Beijing. */
    public static final Place BEIJING = new Place(39.908, 116.397, 15, "北京市东城区");
}
