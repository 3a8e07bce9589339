// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.verify;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the callback is set to: from the options, a file of properties and the environment, the first that has it. */
record Settings(String token, String key, String receiveId) {

    private static final String OF_COMPONENT = "camel.component.wework.";
    private static final Pattern FROM_ENVIRONMENT = Pattern.compile("\\{\\{env:([^:}]+)}}");

    static Settings of(Arguments arguments, Map<String, String> environment) throws IOException {
        Map<String, String> file = file(arguments.value("--properties"), environment);
        String receiveId = first(
                arguments.value("--receive-id"),
                file.get("receiveid"),
                environment.get("WEWORK_RECEIVE_ID"),
                file.get("corpid"),
                environment.get("WEWORK_CORP_ID"));
        if (receiveId == null) {
            throw new IllegalArgumentException(
                    "The receiver is missing: set --receive-id to the corpid, a suite's id, or '' for a smart robot.");
        }
        return new Settings(
                require(first(file.get("token"), environment.get("WEWORK_TOKEN")), "token", "TOKEN"),
                require(
                        first(file.get("encodingaessecretkey"), environment.get("WEWORK_ENCODING_AES_KEY")),
                        "encodingAesSecretKey",
                        "ENCODING_AES_KEY"),
                receiveId);
    }

    /** The properties by their plain names: in lower case, without dashes, and without what the component's begin with. */
    private static Map<String, String> file(@Nullable String name, Map<String, String> environment) throws IOException {
        Map<String, String> plain = new HashMap<>();
        if (name != null) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(Path.of(name), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            for (String key : properties.stringPropertyNames()) {
                String own = key.startsWith(OF_COMPONENT) ? key.substring(OF_COMPONENT.length()) : key;
                plain.put(
                        own.replace("-", "").toLowerCase(Locale.ROOT),
                        resolve(properties.getProperty(key).strip(), environment));
            }
        }
        return plain;
    }

    /** As Camel does for the placeholder of a variable; others are left, and found to be no token and no key. */
    private static String resolve(String value, Map<String, String> environment) {
        Matcher matcher = FROM_ENVIRONMENT.matcher(value);
        return matcher.matches() ? environment.getOrDefault(matcher.group(1), "") : value;
    }

    private static String require(@Nullable String value, String property, String variable) {
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException(
                    "The %s is missing: put it into a file for --properties, as %s=…, or into WEWORK_%s."
                            .formatted(property, property, variable));
        }
        return value;
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return "Settings[secret]";
    }
}
