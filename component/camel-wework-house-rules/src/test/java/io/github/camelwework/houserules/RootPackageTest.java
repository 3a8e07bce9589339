// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** Each rule passes a root that is a shell, and fails one that its feature knows. */
class RootPackageTest {

    private static final String SAMPLES = RootPackageTest.class.getPackageName() + ".sample.";
    private static final RootPackage SOUND = new RootPackage(SAMPLES + "sound");
    private static final RootPackage CIRCULAR = new RootPackage(SAMPLES + "circular");

    private final JavaClasses sound = new ClassFileImporter().importPackages(SOUND.name());
    private final JavaClasses circular = new ClassFileImporter().importPackages(CIRCULAR.name());

    @Test
    void a_root_that_no_feature_knows_passes() {
        assertThat(sound).hasSize(2);
        SOUND.is_unknown_to_the_packages_below().check(sound);
        SOUND.is_free_of_cycles().check(sound);
        SOUND.requireAtMost(1, sound);
    }

    @Test
    void a_feature_that_knows_the_root_fails() {
        assertThatThrownBy(() -> CIRCULAR.is_unknown_to_the_packages_below().check(circular))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Door.shell()")
                .hasMessageContaining("declare an interface that the root implements");
    }

    @Test
    void a_cycle_through_the_root_fails() {
        assertThatThrownBy(() -> CIRCULAR.is_free_of_cycles().check(circular))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected: Slice " + CIRCULAR.name());
    }

    @Test
    void a_root_with_too_many_types_fails_and_lists_them() {
        assertThatThrownBy(() -> SOUND.requireAtMost(0, sound))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("holds 1 types, at most 0")
                .hasMessageContaining("Shell");
    }
}
