// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemoDirectoryTest {

    private final Directory directory = DemoDirectory.fill(new Directory("演示公司"));

    @Test
    void demo_has_departments_people_and_tags() {
        assertThat(directory.departments().all()).hasSize(6);
        assertThat(directory.members().all()).hasSize(12);
        assertThat(directory.tags().all()).hasSize(2);
    }

    @Test
    void writing_to_everybody_meets_an_unlicensed_and_a_disabled_member() {
        Reach reach = Visibility.all(directory).resolve(new Receivers(List.of("@all"), List.of(), List.of()));

        assertThat(reach.members()).hasSize(10);
        assertThat(reach.unlicensedUsers()).containsExactly("temp");
        assertThat(directory.members().require("qianqi").status()).isEqualTo(2);
    }
}
