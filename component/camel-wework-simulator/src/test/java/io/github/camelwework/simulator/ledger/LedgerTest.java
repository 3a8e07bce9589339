// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.api.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Settings settings = new Settings();
    private final Ledger ledger = new Ledger(settings);

    @Test
    void entries_stand_in_the_order_of_arrival() {
        open("a", "1");
        open("b", "2");
        open("a", "3");

        assertThat(ledger.all()).extracting(Ledger.Entry::text).containsExactly("1", "2", "3");
        assertThat(ledger.calls("a")).extracting(Ledger.Entry::text).containsExactly("1", "3");
        assertThat(ledger.matching(entry -> entry.text().equals("2"))).hasSize(1);
    }

    @Test
    void an_entry_is_open_until_its_outcome_is_known() {
        long id = open("a", "");
        assertThat(ledger.all().get(0).errcode()).isNull();

        ledger.close(id, 0, true);

        assertThat(ledger.all().get(0).errcode()).isZero();
        assertThat(ledger.all().get(0).acted()).isTrue();
    }

    @Test
    void the_oldest_go_first_when_there_are_too_many_but_counts_stay() {
        settings.set(Setting.LEDGER_ENTRIES, 2);
        IntStream.range(0, 5).forEach(i -> open("a", String.valueOf(i)));

        assertThat(ledger.all()).extracting(Ledger.Entry::text).containsExactly("3", "4");
        assertThat(ledger.count("a")).isEqualTo(5);
    }

    @Test
    void the_oldest_go_first_when_bodies_are_too_large() {
        settings.set(Setting.LEDGER_BYTES, 10);
        List.of("12345", "1234", "12", "1").forEach(body -> open("a", body));

        assertThat(ledger.all()).extracting(Ledger.Entry::text).containsExactly("1234", "12", "1");
    }

    @Test
    void what_stands_in_queries_and_paths_counts_too() {
        settings.set(Setting.LEDGER_BYTES, 1_000);
        for (int i = 0; i < 100; i++) {
            Map<String, String> query = Map.of("name", "x".repeat(90));
            ledger.open(Instant.EPOCH, "GET", "path", new Ledger.Received(null, query, "", new byte[0]));
        }

        assertThat(ledger.all()).hasSize(10);
        assertThat(ledger.count("path")).isEqualTo(100);
    }

    @Test
    void paths_that_nobody_has_are_counted_together_before_they_fill_the_memory() {
        settings.set(Setting.LEDGER_ENTRIES, 1);
        for (int i = 0; i < Ledger.MOST_PATHS + 5; i++) {
            open("path" + i, "");
        }
        open("path0", "");

        assertThat(ledger.counts()).hasSize(Ledger.MOST_PATHS + 1).containsEntry(Ledger.OTHER_PATHS, 5L);
        assertThat(ledger.count("path0")).isEqualTo(2);
    }

    @Test
    void an_outcome_that_comes_after_its_entry_went_is_forgotten() {
        settings.set(Setting.LEDGER_ENTRIES, 1);
        long first = open("a", "1");
        open("a", "2");

        ledger.close(first, 0, true);

        assertThat(ledger.all()).extracting(Ledger.Entry::text).containsExactly("2");
    }

    @Test
    void cleared_it_counts_from_nothing() {
        open("a", "1");

        ledger.clear();

        assertThat(ledger.all()).isEmpty();
        assertThat(ledger.count("a")).isZero();
        assertThat(ledger.counts()).isEmpty();
    }

    @Test
    void a_body_can_be_read_as_json() {
        open("a", "{\"touser\":\"张三\"}");
        open("a", "nonsense");

        assertThat(ledger.all().get(0).json().path("touser").asText()).isEqualTo("张三");
        assertThatThrownBy(() -> ledger.all().get(1).json())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not JSON");
    }

    @Test
    void files_are_told_apart_in_a_multipart_body() {
        String body = """
                --b
                Content-Disposition: form-data; name="media"; filename="报表.txt"
                Content-Type: text/plain

                hello!
                --b--
                """.replace("\n", "\r\n");
        ledger.open(
                Instant.EPOCH,
                "POST",
                "media/upload",
                new Ledger.Received(
                        null, Map.of(), "multipart/form-data; boundary=b", body.getBytes(StandardCharsets.UTF_8)));
        open("a", "no files here");

        assertThat(ledger.all().get(0).files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("报表.txt");
            assertThat(file.contentType()).isEqualTo("text/plain");
            assertThat(file.content()).asString().isEqualTo("hello!");
        });
        assertThat(ledger.all().get(1).files()).isEmpty();
    }

    @Test
    void waiting_ends_with_the_call_that_was_waited_for() throws Exception {
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(this::awaitTwo);
        open("a", "1");
        open("a", "2");

        assertThat(waiting.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void waiting_ends_with_the_patience() throws Exception {
        open("a", "1");

        assertThat(ledger.awaitCount("a", 2, Duration.ofMillis(20))).isFalse();
    }

    private boolean awaitTwo() {
        try {
            return ledger.awaitCount("a", 2, Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private long open(String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return ledger.open(Instant.EPOCH, "POST", path, new Ledger.Received(null, Map.of(), "", bytes));
    }
}
