// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import java.util.Properties;
import org.apache.camel.CamelContext;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of the template that a route is just being made of, and nothing else: a placeholder of Camel's own would
 * take an absent {@code columns} from the environment variable {@code COLUMNS}.
 */
final class TemplateParameters {

    private static final String OPTIONAL = "?";

    private TemplateParameters() {}

    /**
     * The value of a parameter, with the placeholders that it holds itself resolved.
     *
     * @param name with a question mark before it where it may be absent
     * @return null when it is absent
     */
    static @Nullable String find(CamelContext context, String name) {
        Properties parameters = context.getPropertiesComponent().getLocalProperties();
        String plain = name.startsWith(OPTIONAL) ? name.substring(OPTIONAL.length()) : name;
        String value = parameters == null ? null : parameters.getProperty(plain);
        return value == null ? null : context.resolvePropertyPlaceholders(value);
    }

    /**
     * A value that Camel takes from a URI as it stands, by its word RAW. Within the brackets of RAW nothing is decoded, but
     * Camel looks for their end in two ways: before an ampersand, and wherever the first one is.
     *
     * @throws IllegalArgumentException when the value holds what ends both kinds of brackets
     */
    static String raw(String name, String value) {
        int round = value.indexOf(')');
        if (round < 0) {
            return "RAW(" + value + ")";
        }
        if (value.indexOf('}') < 0 && !value.startsWith("{")) {
            return "RAW{" + value + "}";
        }
        if (value.indexOf('%', round) < 0 && !value.contains(")&")) {
            return "RAW(" + value + ")";
        }
        throw new IllegalArgumentException(
                "The parameter %s holds ) before %% or &, and also }, which a Camel URI cannot hold: remove one of them"
                        .formatted(name));
    }
}
