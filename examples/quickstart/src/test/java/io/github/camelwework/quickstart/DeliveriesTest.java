// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeliveriesTest {

    private final Deliveries deliveries = new Deliveries();

    @Test
    void what_was_fed_is_missing_until_it_arrives() {
        deliveries.fed(new Sample("1", "bob", "text", "disk full"));
        assertThat(deliveries.summary().exitCode()).isEqualTo(1);
        deliveries.arrived(arrival("bob", "disk full"));
        assertThat(deliveries.summary().exitCode()).isZero();
    }

    @Test
    void on_another_phone_it_has_not_arrived() {
        deliveries.fed(new Sample("1", "bob", "text", "disk full"));
        deliveries.arrived(arrival("alice", "disk full"));
        assertThat(deliveries.summary().missing()).hasSize(1);
    }

    @Test
    void the_summary_names_what_is_missing() {
        deliveries.fed(new Sample("1", "bob", "text", "disk full"));
        deliveries.fed(new Sample("2", "lisi", "file", "季度报表.csv"));
        deliveries.arrived(arrival("bob", "disk full"));
        assertThat(deliveries.summary().text())
                .isEqualToNormalizingNewlines(
                        "2 messages were fed, 1 arrived, 1 are missing:\n  file to lisi: 季度报表.csv");
    }

    @Test
    void what_the_user_fed_counts_as_arrived_only() {
        deliveries.arrived(arrival("bob", "from the user"));
        assertThat(deliveries.summary().text()).isEqualTo("0 messages were fed, 1 arrived, none is missing.");
    }

    @Test
    void waiting_ends_when_the_time_is_over() throws InterruptedException {
        deliveries.fed(new Sample("1", "bob", "text", "never"));
        deliveries.await(Duration.ofMillis(1));
        assertThat(deliveries.summary().missing()).hasSize(1);
    }

    private static Arrival arrival(String userid, String content) {
        return new Arrival(Instant.EPOCH, "Alerts", userid, userid, "text", content);
    }
}
