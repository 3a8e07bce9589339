// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parameters of a part's Content-Disposition, read as plainly as WeCom does: a quoted value ends at the next quote,
 * a backslash stands for itself, and {@code filename*=} is a parameter of another name.
 */
record ContentDisposition(Map<String, String> parameters) {

    private static final Pattern PARAMETER = Pattern.compile(";\\s*([^=;\\s]+)\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]*))");

    static ContentDisposition parse(String header) {
        Map<String, String> parameters = new HashMap<>();
        Matcher matcher = PARAMETER.matcher(header);
        while (matcher.find()) {
            String quoted = matcher.group(2);
            parameters.putIfAbsent(
                    matcher.group(1).toLowerCase(Locale.ROOT), quoted != null ? quoted : matcher.group(3));
        }
        return new ContentDisposition(Map.copyOf(parameters));
    }

    String get(String parameter) {
        return parameters.getOrDefault(parameter, "");
    }
}
