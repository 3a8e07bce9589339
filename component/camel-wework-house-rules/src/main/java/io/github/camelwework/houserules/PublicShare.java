// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;

/**
 * The share of top-level types that are public. Packages that are promised to users (the component's own,
 * {@code model}, {@code error}, {@code token}, {@code secret}) and generated classes do not count: there, public is the
 * point.
 */
record PublicShare(List<String> publicTypes, int all) {

    static PublicShare of(JavaClasses classes) {
        List<JavaClass> counted = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.getPackageName()
                        .matches("io\\.github\\.camelwework(.*\\.(model(\\..+)?|error|token|secret))?"))
                .filter(type -> !type.getSimpleName().matches(".*(Configurer|UriFactory|ConvertersLoader)"))
                .toList();
        List<String> publicTypes = counted.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getName)
                .sorted()
                .toList();
        return new PublicShare(publicTypes, counted.size());
    }

    void requireAtMost(double share) {
        // A module of a few types is all entry point; the share says nothing there.
        if (all >= 20 && publicTypes.size() > share * all) {
            throw new AssertionError(
                    "%d of %d types are public, at most %.0f %% may be; make package-private what users need not see: %s"
                            .formatted(publicTypes.size(), all, share * 100, String.join(", ", publicTypes)));
        }
    }
}
