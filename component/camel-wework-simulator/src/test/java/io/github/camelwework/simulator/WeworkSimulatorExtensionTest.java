// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.simulator.testing.Probe;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

class WeworkSimulatorExtensionTest {

    @Nested
    @ExtendWith(WeworkSimulatorExtension.class)
    class AsAnnotation {

        @Test
        void a_parameter_gets_the_running_simulator(WeworkSimulator simulator) {
            assertThat(new Probe(simulator).token(1000002)).startsWith("sim-token-");
        }
    }

    @Nested
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    class WithReset {

        @RegisterExtension
        static final WeworkSimulatorExtension WECOM =
                WeworkSimulatorExtension.create().resetBeforeEach();

        @Test
        @Order(1)
        void one_test_leaves_traces(WeworkSimulator simulator) {
            simulator.addCorp("wwtrace");
            assertThat(simulator.corps()).hasSize(2);
        }

        @Test
        @Order(2)
        void the_next_one_sees_none(WeworkSimulator simulator) {
            assertThat(simulator.corps()).hasSize(1);
        }

        @Nested
        class Inside {

            @Test
            void a_nested_class_shares_the_simulator_of_the_outer_one(WeworkSimulator simulator) {
                assertThat(simulator).isSameAs(WECOM.simulator());
            }
        }

        @Test
        @Order(3)
        void it_still_runs_after_a_nested_class_has_ended(WeworkSimulator simulator) {
            assertThat(new Probe(simulator).token(1000002)).startsWith("sim-token-");
        }
    }

    @Test
    void asked_too_early_it_says_what_to_do() {
        WeworkSimulatorExtension extension = WeworkSimulatorExtension.create();

        assertThatThrownBy(extension::simulator)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("static");
    }
}
