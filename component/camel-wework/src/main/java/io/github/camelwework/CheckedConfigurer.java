// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.options.OptionTable;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.GeneratedPropertyConfigurer;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.jspecify.annotations.Nullable;

/**
 * Sets options from texts as Camel's generated configurer does, but looks at the texts first: Camel takes a text without
 * any number for 0, and a number that is too large for another one.
 */
final class CheckedConfigurer implements GeneratedPropertyConfigurer, PropertyConfigurerGetter {

    private final PropertyConfigurer setters;
    private final PropertyConfigurerGetter getters;

    private CheckedConfigurer(PropertyConfigurer setters, PropertyConfigurerGetter getters) {
        this.setters = setters;
        this.getters = getters;
    }

    /** The configurer with its texts checked; null stays null, as it is before Camel has one. */
    static @Nullable PropertyConfigurer of(@Nullable PropertyConfigurer generated) {
        return generated instanceof PropertyConfigurerGetter getters
                ? new CheckedConfigurer(generated, getters)
                : generated;
    }

    @Override
    public boolean configure(CamelContext context, Object target, String name, Object value, boolean ignoreCase) {
        OptionTable.instance().checkText(name, value);
        SecretNames.mask(context, name);
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
