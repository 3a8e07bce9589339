// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.github.camelwework.houserules.HouseRules;
import io.github.camelwework.houserules.RootPackage;
import java.nio.file.Files;
import java.nio.file.Path;

@AnalyzeClasses(
        packages = "io.github.camelwework",
        importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class HouseRulesTest {

    private static final RootPackage ROOT = new RootPackage("io.github.camelwework");

    private static final Path SOURCES = Path.of("src", "main", "java");

    @ArchTest
    static final ArchTests rules = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule no_package_below_knows_the_root = ROOT.is_unknown_to_the_packages_below();

    @ArchTest
    static final ArchRule the_root_is_in_no_cycle = ROOT.is_free_of_cycles();

    @ArchTest
    static void the_root_stays_small(JavaClasses classes) {
        ROOT.requireAtMost(
                23,
                classes.that(DescribedPredicate.describe(
                        "are written by hand",
                        type -> Files.exists(SOURCES.resolve(type.getName().replace('.', '/') + ".java")))));
    }
}
