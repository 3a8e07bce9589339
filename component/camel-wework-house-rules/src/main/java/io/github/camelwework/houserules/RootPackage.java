// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;

/**
 * Rules for a module whose root package is a shell: it puts the packages below it together, and none of them knows it.
 * Each method gives a rule, to be held by a field with {@code @ArchTest}.
 *
 * @param name the root package, such as {@code io.github.camelwework.simulator}
 */
public record RootPackage(String name) {

    /** No class below the root depends on a class of the root. */
    public ArchRule is_unknown_to_the_packages_below() {
        return ArchRuleDefinition.noClasses()
                .that(residesBelow())
                .should()
                .dependOnClassesThat(residesInRoot())
                .because("the root puts the features together: move the type to the feature that it belongs to, or let"
                        + " the feature declare an interface that the root implements")
                .allowEmptyShould(true);
    }

    /** The packages, the root among them, depend on each other in one direction only. */
    public ArchRule is_free_of_cycles() {
        return SlicesRuleDefinition.slices()
                .assignedFrom(new PackagesOf(name))
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    /** The root holds no more than that many top-level types. */
    public void requireAtMost(int types, JavaClasses classes) {
        List<String> held = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(residesInRoot())
                .map(JavaClass::getSimpleName)
                .filter(type -> !type.equals("package-info"))
                .sorted()
                .toList();
        if (held.size() > types) {
            throw new AssertionError(
                    "The package %s holds %d types, at most %d may be there; move some to a package below: %s"
                            .formatted(name, held.size(), types, String.join(", ", held)));
        }
    }

    private DescribedPredicate<JavaClass> residesInRoot() {
        return DescribedPredicate.describe("reside in the root package " + name, type -> type.getPackageName()
                .equals(name));
    }

    private DescribedPredicate<JavaClass> residesBelow() {
        return DescribedPredicate.describe("reside below the package " + name, type -> type.getPackageName()
                .startsWith(name + "."));
    }

    /** One slice for each package from the root downwards. */
    private record PackagesOf(String root) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String itsPackage = type.getPackageName();
            return itsPackage.equals(root) || itsPackage.startsWith(root + ".")
                    ? SliceIdentifier.of(itsPackage)
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "the packages from " + root + " downwards";
        }
    }
}
