// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import java.util.Objects;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelContextAware;
import org.apache.camel.spi.PropertiesFunction;
import org.jspecify.annotations.Nullable;

/**
 * A template's parameter within the path of an endpoint URI, such as the name of a queue: {@code {{wework-path:queue}}}. Camel
 * decodes a path twice; this keeps the value as it was given. Thread-safe.
 */
public final class PathParameter implements PropertiesFunction, CamelContextAware {

    private @Nullable CamelContext context;

    /** Camel makes one for each context. */
    public PathParameter() {}

    @Override
    public String getName() {
        return "wework-path";
    }

    @Override
    public @Nullable String apply(String name) {
        String value = TemplateParameters.find(Objects.requireNonNull(context), name);
        if (value == null) {
            return null;
        }
        if (value.indexOf('?') >= 0) {
            throw new IllegalArgumentException(
                    "The parameter %s holds a question mark, at which Camel ends the path of a URI: use a name without one"
                            .formatted(name));
        }
        return value.replace("%", "%2525").replace("\\", "%255C");
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
