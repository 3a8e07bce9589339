// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import java.util.Objects;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelContextAware;
import org.apache.camel.spi.PropertiesFunction;
import org.jspecify.annotations.Nullable;

/**
 * A template's parameter as the value of an endpoint option: {@code {{wework-option:include}}}, or with a question mark before
 * the name where it may be absent. Camel decodes the values of a URI, also of those that YAML keeps under {@code parameters}:
 * a plus sign becomes a blank, and an ampersand begins another option. This keeps a value as it was given. Thread-safe.
 */
public final class OptionParameter implements PropertiesFunction, CamelContextAware {

    private @Nullable CamelContext context;

    /** Camel makes one for each context. */
    public OptionParameter() {}

    @Override
    public String getName() {
        return "wework-option";
    }

    @Override
    public @Nullable String apply(String name) {
        String value = TemplateParameters.find(Objects.requireNonNull(context), name);
        return value == null ? null : TemplateParameters.raw(name, value);
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
