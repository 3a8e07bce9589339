// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import java.util.Objects;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelContextAware;
import org.apache.camel.spi.PropertiesFunction;
import org.jspecify.annotations.Nullable;

/**
 * A template's parameter that is a regular expression for names of files, as the value of an endpoint option:
 * {@code {{wework-pattern:include}}}. Its dot stands for line breaks too: a name that holds one must not be passed over in
 * silence for it. Thread-safe.
 */
public final class PatternParameter implements PropertiesFunction, CamelContextAware {

    private static final String DOTALL = "(?s)";

    private @Nullable CamelContext context;

    /** Camel makes one for each context. */
    public PatternParameter() {}

    @Override
    public String getName() {
        return "wework-pattern";
    }

    @Override
    public @Nullable String apply(String name) {
        String value = TemplateParameters.find(Objects.requireNonNull(context), name);
        return value == null ? null : TemplateParameters.raw(name, DOTALL + encoded(value));
    }

    /** Percent signs in another way to write them, as brackets in the pattern would have Camel decode them. */
    private static String encoded(String pattern) {
        return pattern.replace("\\%", "%").replace("%", "\\x25").replace(")&", ")\\x26");
    }

    @Override
    public @Nullable CamelContext getCamelContext() {
        return context;
    }

    @Override
    public void setCamelContext(CamelContext context) {
        this.context = context;
    }
}
