// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.Test;

class EnvironmentTest {

    @Test
    void the_systems_environment_has_the_machines_time_and_the_scheduler_given() {
        ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
        try {
            Environment environment = Environment.system(scheduler);

            Instant before = Clock.systemUTC().instant();
            assertThat(environment.clock().instant())
                    .isBetween(before, Clock.systemUTC().instant());
            assertThat(environment.scheduler()).isSameAs(scheduler);
        } finally {
            scheduler.shutdownNow();
        }
    }

    @Test
    void the_systems_chance_differs_from_call_to_call() {
        ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
        try {
            Environment environment = Environment.system(scheduler);

            assertThat(environment.random().longs(16)).doesNotHaveDuplicates();
        } finally {
            scheduler.shutdownNow();
        }
    }
}
