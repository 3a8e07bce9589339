// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiError;

/** What agent/set wants changed, with WeCom's checks; what is absent stays as it is. */
record ProfileChange(ObjectNode wanted) {

    private static final int MAX_NAME = 32;
    private static final int MIN_DESCRIPTION = 4;
    private static final int MAX_DESCRIPTION = 120;

    static ProfileChange of(ObjectNode wanted) {
        checkLength(wanted.path("name"), 1, MAX_NAME, new ApiError(45022, "application name length exceeds limit"));
        checkLength(
                wanted.path("description"),
                MIN_DESCRIPTION,
                MAX_DESCRIPTION,
                new ApiError(45004, "description size out of limit"));
        checkFlag(wanted, "report_location_flag", 40059);
        checkFlag(wanted, "isreportenter", 40058);
        String home = wanted.path("home_url").asText("");
        if (!home.isEmpty() && !home.startsWith("http://") && !home.startsWith("https://")) {
            throw new ApiError(45034, "url must start with http:// or https://");
        }
        return new ProfileChange(wanted);
    }

    App.Profile applyTo(App.Profile old) {
        return new App.Profile(
                wanted.path("name").asText(old.name()),
                wanted.path("description").asText(old.description()),
                logo(old),
                wanted.path("redirect_domain").asText(old.redirectDomain()),
                wanted.path("home_url").asText(old.homeUrl()),
                wanted.path("report_location_flag").asInt(old.reportLocation()),
                wanted.path("isreportenter").asInt(old.reportEnter()));
    }

    private String logo(App.Profile old) {
        return wanted.has("logo_mediaid")
                ? "https://wwcdn.example/" + wanted.path("logo_mediaid").asText() + "/0"
                : old.logoUrl();
    }

    private static void checkLength(JsonNode text, int least, int most, ApiError refusal) {
        if (text.isTextual()) {
            int length = text.textValue().codePointCount(0, text.textValue().length());
            if (length < least || length > most) {
                throw refusal;
            }
        }
    }

    private static void checkFlag(ObjectNode wanted, String name, int errcode) {
        JsonNode flag = wanted.path(name);
        if (!flag.isMissingNode() && !(flag.isInt() && (flag.intValue() == 0 || flag.intValue() == 1))) {
            throw new ApiError(errcode, "invalid " + name);
        }
    }
}
