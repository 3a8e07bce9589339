// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the user may set: properties ({@code -Dwework.corp-id=…}) or environment variables ({@code WEWORK_CORP_ID}).
 *
 * @param duration {@code quickstart.duration}, for example 20s or 2m; null runs until Ctrl-C
 * @param account the real WeCom to send to; null runs the simulator
 */
record Settings(@Nullable Duration duration, @Nullable Account account) {

    private static final String DURATION = "quickstart.duration";
    private static final String BASE_URL = "wework.base-url";
    private static final List<String> REQUIRED =
            List.of("wework.corp-id", "wework.agent-id", "wework.secret", "wework.to-user");

    /**
     * An app of the real WeCom.
     *
     * @param toUser who gets all messages
     * @param baseUrl for those who reach WeCom through a gateway; empty for WeCom's own
     */
    record Account(String corpId, String agentId, String secret, String toUser, String baseUrl) {

        @Override
        public String toString() {
            return "Account[corpId=" + corpId + ", agentId=" + agentId + "]";
        }
    }

    /**
     * Reads the settings.
     *
     * @throws IllegalArgumentException naming what is wrong or missing
     */
    static Settings of(UnaryOperator<@Nullable String> properties, UnaryOperator<@Nullable String> environment) {
        UnaryOperator<String> both = name -> {
            String property = properties.apply(name);
            String variable = environment.apply(name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"));
            String value = property == null || property.isBlank() ? variable : property;
            return value == null ? "" : value.strip();
        };
        return new Settings(duration(both.apply(DURATION)), account(both));
    }

    private static @Nullable Duration duration(String text) {
        try {
            return text.isEmpty() ? null : Duration.parse("PT" + text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "%s is \"%s\", which is not a duration: give for example 20s or 2m.".formatted(DURATION, text), e);
        }
    }

    private static @Nullable Account account(UnaryOperator<String> settings) {
        List<String> missing =
                REQUIRED.stream().filter(name -> settings.apply(name).isEmpty()).toList();
        if (missing.equals(REQUIRED)) {
            return null;
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("To reach the real WeCom set %s too, or none of %s to run the simulator."
                    .formatted(String.join(", ", missing), String.join(", ", REQUIRED)));
        }
        List<String> values = REQUIRED.stream().map(settings).toList();
        return new Account(values.get(0), values.get(1), values.get(2), values.get(3), settings.apply(BASE_URL));
    }
}
