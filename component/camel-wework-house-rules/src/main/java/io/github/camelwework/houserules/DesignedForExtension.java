// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import java.util.List;

/** Classes that Camel itself, or its users, subclass: components, endpoints, configurations and what is generated. */
final class DesignedForExtension {

    private static final List<String> SUFFIXES = List.of(
            "Component", "Endpoint", "Configuration", "Configurer", "UriFactory", "ConvertersLoader", "Account");

    private DesignedForExtension() {}

    static DescribedPredicate<JavaClass> byCamel() {
        return DescribedPredicate.describe(
                "designed for extension", type -> SUFFIXES.stream().anyMatch(endsName(type)));
    }

    private static java.util.function.Predicate<String> endsName(HasName type) {
        return suffix -> type.getName().endsWith(suffix);
    }
}
