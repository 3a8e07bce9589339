// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.gateway;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.api.Settings;
import io.github.camelwework.simulator.http.Incoming;
import io.github.camelwework.simulator.http.Json;

/** The checks that WeCom makes on every body before the operation reads it. */
final class BodyCheck {

    private final Settings settings;

    BodyCheck(Settings settings) {
        this.settings = settings;
    }

    static Json.Read read(Incoming in) {
        return in.isMultipart() ? new Json.Read(Json.object(), true) : Json.read(in.body());
    }

    void check(ApiRoute route, Incoming in) {
        if (route.method().equals("POST") && !in.method().equals("POST")) {
            throw new ApiError(40058, "invalid Request Parameter");
        }
        if (in.tooLarge()) {
            throw new ApiError(40206, "request body too large");
        }
        if (settings.isOn(Setting.STRICT_ESCAPES) && !in.isMultipart() && hasEscapes(in.body())) {
            throw new ApiError(
                    40033, "invalid charset. please check your request, if include \\uxxxx will create fail!");
        }
    }

    private static boolean hasEscapes(byte[] body) {
        for (int i = 0; i + 1 < body.length; i++) {
            if (body[i] == '\\') {
                if (body[i + 1] == 'u') {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
