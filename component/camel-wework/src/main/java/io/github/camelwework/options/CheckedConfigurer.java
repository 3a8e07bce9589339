// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.options;

import java.util.function.BiConsumer;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.GeneratedPropertyConfigurer;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.jspecify.annotations.Nullable;

/**
 * Sets options from texts as Camel's generated configurer does, but looks at the texts first: Camel takes a text without
 * any number for 0, and a number that is too large for another one.
 */
public final class CheckedConfigurer implements GeneratedPropertyConfigurer, PropertyConfigurerGetter {

    private final PropertyConfigurer setters;
    private final PropertyConfigurerGetter getters;
    private final BiConsumer<CamelContext, String> seen;

    private CheckedConfigurer(
            PropertyConfigurer setters, PropertyConfigurerGetter getters, BiConsumer<CamelContext, String> seen) {
        this.setters = setters;
        this.getters = getters;
        this.seen = seen;
    }

    /**
     * The configurer with its texts checked; null stays null, as it is before Camel has one.
     *
     * @param seen is told of each option before it is set
     */
    public static @Nullable PropertyConfigurer of(
            @Nullable PropertyConfigurer generated, BiConsumer<CamelContext, String> seen) {
        return generated instanceof PropertyConfigurerGetter getters
                ? new CheckedConfigurer(generated, getters, seen)
                : generated;
    }

    @Override
    public boolean configure(CamelContext context, Object target, String name, Object value, boolean ignoreCase) {
        OptionTable.instance().checkText(name, value);
        seen.accept(context, name);
        return setters.configure(context, target, name, value, ignoreCase);
    }

    @Override
    public Class<?> getOptionType(String name, boolean ignoreCase) {
        return getters.getOptionType(name, ignoreCase);
    }

    @Override
    public String[] getAutowiredNames() {
        return getters.getAutowiredNames();
    }

    @Override
    public Object getCollectionValueType(Object target, String name, boolean ignoreCase) {
        return getters.getCollectionValueType(target, name, ignoreCase);
    }

    @Override
    public Object getOptionValue(Object target, String name, boolean ignoreCase) {
        return getters.getOptionValue(target, name, ignoreCase);
    }
}
