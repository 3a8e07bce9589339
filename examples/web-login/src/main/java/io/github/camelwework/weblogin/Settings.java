// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the user may set: properties ({@code -Dwework.corp-id=…}) or environment variables ({@code WEWORK_CORP_ID}).
 *
 * @param port {@code web-login.port}: where the page is, on this machine
 * @param address {@code web-login.address}: where browsers find it, the app's trusted domain; null for the port itself
 * @param key {@code web-login.key}, Base64: seals the cookies; null makes one at each start, which ends all sessions
 * @param wecom the component's options for the real WeCom; empty runs the simulator
 */
record Settings(int port, @Nullable String address, byte @Nullable [] key, Map<String, String> wecom) {

    private static final int DEFAULT_PORT = 8081;

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
        Map<String, String> wecom = new TreeMap<>();
        for (String option : new String[] {"corp-id", "agent-id", "secret"}) {
            String value = both.apply("wework." + option);
            if (!value.isEmpty()) {
                wecom.put(option, value);
            }
        }
        if (!wecom.isEmpty() && wecom.size() < 3) {
            throw new IllegalArgumentException(
                    "To ask the real WeCom set wework.corp-id, wework.agent-id and wework.secret, or none of them.");
        }
        String address = both.apply("web-login.address");
        return new Settings(port(both.apply("web-login.port")), address.isEmpty() ? null : address, key(both), wecom);
    }

    String addressOrDefault() {
        return address == null ? "http://127.0.0.1:" + port : address;
    }

    private static int port(String text) {
        try {
            return text.isEmpty() ? DEFAULT_PORT : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("web-login.port is \"" + text + "\", which is not a port.", e);
        }
    }

    private static byte @Nullable [] key(UnaryOperator<String> settings) {
        String text = settings.apply("web-login.key");
        try {
            return text.isEmpty() ? null : Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            // Not as a cause: its message may show a part of the key.
            throw new IllegalArgumentException("web-login.key is not Base64: openssl rand -base64 32 makes one.");
        }
    }

    @Override
    public String toString() {
        return "Settings[port=" + port + ", address=" + address + ", " + wecom.keySet() + "]";
    }
}
