// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message.model;

import io.github.camelwework.simulator.app.App;

/**
 * Who sent a message.
 *
 * @param agentId the app's id; {@link #ROBOT} for a group robot
 * @param name as members see it above the message
 */
public record Sender(int agentId, String name) {

    /** In the place of an agentid, when a group robot sent it. */
    public static final int ROBOT = -1;

    /** An app. */
    public static Sender of(App app) {
        return new Sender(app.agentId(), app.name());
    }

    /** A group robot of that name. */
    public static Sender robot(String name) {
        return new Sender(ROBOT, name);
    }
}
