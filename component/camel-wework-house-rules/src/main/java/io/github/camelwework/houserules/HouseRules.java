// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The rules that hold for the main classes of every module. Time, randomness and threads come from a class called
 * {@code Environment}, the only one that may ask the machine for them.
 */
public final class HouseRules {

    private HouseRules() {}

    @ArchTest
    static final ArchRule time_is_injected = noClasses()
            .that(not(simpleName("Environment")))
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule randomness_is_injected = noClasses()
            .that(not(simpleName("Environment")))
            .should()
            .callConstructor(Random.class)
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(ThreadLocalRandom.class, "current")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobody_sleeps = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", long.class, int.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_programs_print = noClasses()
            .that(not(simpleNameEndingWith("Main")))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packages_form_no_cycles = slices().matching("io.github.camelwework.(**)")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule concrete_classes_are_final = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .and()
            .areNotAssignableTo(Throwable.class)
            .and(not(DesignedForExtension.byCamel()))
            .should()
            .haveModifier(JavaModifier.FINAL)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule secrets_are_compared_in_constant_time_by_their_own_class = noClasses()
            .that(not(simpleName("Secret")))
            .should()
            .callMethodWhere(SecretAccess.comparesSecrets())
            .allowEmptyShould(true);

    @ArchTest
    static void types_are_private_first(JavaClasses classes) {
        PublicShare.of(classes).requireAtMost(0.35);
    }

    @ArchTest
    static void files_are_small(JavaClasses classes) {
        SourceSizes.under(Path.of("src", "main", "java")).requireHouseRules();
    }

    @ArchTest
    static void packages_say_what_may_be_null(JavaClasses classes) {
        NullMarkedPackages.under(Path.of("src", "main", "java")).requireAll();
    }

    @ArchTest
    static void no_dependency_has_a_published_fault(JavaClasses classes) {
        VulnerableDependencies.known().requireNone(VulnerableDependencies.classPath(System::getProperty));
    }
}
