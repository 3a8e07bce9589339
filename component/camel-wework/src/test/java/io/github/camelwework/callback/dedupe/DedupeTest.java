// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.environment.VirtualTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DedupeTest {

    private static final String KEY = "/wework/callback1";

    private final VirtualTime time = new VirtualTime();
    private final MemoryIdempotentRepository repository = new MemoryIdempotentRepository();
    private final Dedupe one = node();
    private final Dedupe other = node();

    @BeforeEach
    void start() {
        repository.start();
    }

    @Test
    void an_event_in_work_on_one_node_is_in_work_on_all() {
        assertThat(one.arrive(KEY)).isInstanceOf(Arrival.New.class);
        assertThat(one.arrive(KEY)).isInstanceOf(Arrival.Running.class);
        assertThat(other.arrive(KEY)).isInstanceOf(Arrival.Running.class);
    }

    @Test
    void an_event_that_one_node_handled_is_handled_on_all_under_the_key_of_the_contract() {
        fresh(one).handled();
        assertThat(one.arrive(KEY)).isInstanceOf(Arrival.Handled.class);
        assertThat(other.arrive(KEY)).isInstanceOf(Arrival.Handled.class);
        assertThat(repository.getCache()).containsOnlyKeys(KEY);
    }

    @Test
    void an_event_that_failed_on_one_node_runs_on_another() {
        fresh(one).failed();
        assertThat(repository.getCache()).isEmpty();
        fresh(other).handled();
        assertThat(one.arrive(KEY)).isInstanceOf(Arrival.Handled.class);
    }

    @Test
    void an_event_that_fails_after_its_answer_runs_again() {
        Arrival.Attempt attempt = fresh(one);
        attempt.handled();
        attempt.failed();
        fresh(other);
    }

    @Test
    void what_a_node_had_when_it_died_runs_again_on_another() {
        fresh(one);
        time.advance(Duration.ofSeconds(4));
        assertThat(other.arrive(KEY)).as("its answer may still be open").isInstanceOf(Arrival.Running.class);
        time.advance(Duration.ofSeconds(6));
        fresh(other);
    }

    @Test
    void a_claim_holds_over_the_end_of_its_slice_of_time() {
        // One millisecond before the slice ends.
        time.advance(Duration.ofMillis(4500 - time.now().toEpochMilli() % 4500 - 1));
        fresh(one);
        time.advance(Duration.ofMillis(2));
        assertThat(other.arrive(KEY)).isInstanceOf(Arrival.Running.class);
    }

    @Test
    void of_many_that_arrive_at_once_one_is_new() {
        for (Dedupe node : List.of(one, Dedupe.inMemory())) {
            for (int i = 0; i < 50; i++) {
                String key = "k" + i;
                long fresh = IntStream.range(0, 8)
                        .mapToObj(n -> CompletableFuture.supplyAsync(() -> node.arrive(key)))
                        .toList()
                        .stream()
                        .filter(arrival -> arrival.join() instanceof Arrival.New)
                        .count();
                assertThat(fresh).isEqualTo(1);
            }
        }
    }

    @Test
    void a_repository_that_fails_leaves_nothing_behind() {
        MemoryIdempotentRepository broken = new MemoryIdempotentRepository() {
            @Override
            public boolean contains(String key) {
                throw new IllegalStateException("gone");
            }
        };
        Dedupe node = Dedupe.in(broken, time.environment().clock(), Duration.ofMillis(4500));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> node.arrive(KEY)).hasMessage("gone");
        }
    }

    private Dedupe node() {
        return Dedupe.in(repository, time.environment().clock(), Duration.ofMillis(4500));
    }

    private static Arrival.Attempt fresh(Dedupe node) {
        Arrival arrival = node.arrive(KEY);
        assertThat(arrival).isInstanceOf(Arrival.New.class);
        return ((Arrival.New) arrival).attempt();
    }
}
