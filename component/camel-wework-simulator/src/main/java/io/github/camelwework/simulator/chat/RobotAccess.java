// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.chat;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.chat.model.Robot;

/** Finds the robot that a webhook's key stands for. */
final class RobotAccess {

    private final Robots robots;

    RobotAccess(Robots robots) {
        this.robots = robots;
    }

    /**
     * The robot of the request.
     *
     * @throws ApiError 93000 when no robot has the key, 93004 when it is switched off
     */
    Robot robot(ApiRequest request) {
        Robot robot = robots.find(request.query().getOrDefault("key", ""))
                .orElseThrow(() -> new ApiError(93000, "invalid webhook url"));
        if (robot.disabled()) {
            throw new ApiError(93004, "robot is disabled");
        }
        return robot;
    }
}
