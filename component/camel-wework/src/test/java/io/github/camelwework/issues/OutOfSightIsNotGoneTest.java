// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.contact.Snapshot;
import io.github.camelwework.contact.changes.DirectoryScan;
import io.github.camelwework.environment.VirtualTime;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.simulator.app.VisibleRange;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.state.FileStateStore;
import io.github.camelwework.testing.Wecom;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An app's visible range was made smaller, and members who were only out of sight were taken for gone. */
class OutOfSightIsNotGoneTest {

    private static final int APP = 1000002;

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @TempDir
    Path states;

    /** No look makes more calls. */
    static Stream<Arguments> steps() {
        return Stream.of(true, false)
                .flatMap(tellsRange -> IntStream.range(0, 30).mapToObj(step -> Arguments.of(tellsRange, step)));
    }

    @ParameterizedTest(name = "range told {0}, call {1}")
    @MethodSource("steps")
    void a_look_in_which_the_range_changes_tells_no_removals(boolean tellsRange, int step) {
        NarrowingWecom fake = new NarrowingWecom(tellsRange);
        assertThat(look(fake)).isEmpty();

        fake.changeAfter(step, false);
        assertThat(look(fake)).as("it becomes smaller").isEmpty();
        fake.range(false);
        assertThat(look(fake)).as("it stays small").isEmpty();
        assertThat(look(fake)).as("it stays small").isEmpty();
        fake.changeAfter(step, true);
        assertThat(look(fake)).as("it becomes larger").isEmpty();
        fake.range(true);
        assertThat(look(fake)).as("it stays large").isEmpty();
    }

    @ParameterizedTest(name = "range told {0}, call {1}")
    @MethodSource("steps")
    void a_snapshot_that_says_it_is_complete_holds_everybody(boolean tellsRange, int step) {
        NarrowingWecom fake = new NarrowingWecom(tellsRange);
        fake.changeAfter(step, false);

        Map<String, Object> all = new Snapshot(fake::answer).all();

        if (Boolean.TRUE.equals(all.get("complete"))) {
            assertThat((List<?>) all.get("members")).hasSize(fake.members());
            assertThat(all.get("tags").toString()).contains("boss", "two");
        } else {
            assertThat(step).isLessThan(fake.calls());
        }
    }

    @ParameterizedTest(name = "range told {0}, call {1}")
    @MethodSource("steps")
    void a_stream_that_began_complete_and_lacks_somebody_ends_with_a_row_that_says_so(boolean tellsRange, int step) {
        NarrowingWecom fake = new NarrowingWecom(tellsRange);
        fake.changeAfter(step, false);
        List<Map<String, Object>> rows = new ArrayList<>();
        new Snapshot(fake::answer).rows().forEachRemaining(rows::add);

        assertThat(rows.get(0)).containsKey("complete");
        assertThat(rows.subList(1, rows.size()))
                .filteredOn(row -> !"unreadable".equals(row.get("kind")))
                .allSatisfy(row -> assertThat(row).doesNotContainKey("complete"));
        long members =
                rows.stream().filter(row -> "member".equals(row.get("kind"))).count();
        if (Boolean.TRUE.equals(rows.get(0).get("complete")) && members < fake.members()) {
            assertThat(rows.get(rows.size() - 1)).containsEntry("kind", "unreadable");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ids_of_the_whole_corp_read_for_once_are_neither_created_nor_gone_again(boolean tellsRange) {
        NarrowingWecom fake = new NarrowingWecom(tellsRange);
        fake.range(false);
        assertThat(look(fake)).isEmpty();

        for (int i = 0; i < 3; i++) {
            fake.refusesDetails = true;
            List<Map<String, Object>> told = new ArrayList<>();
            assertThatThrownBy(() -> look(fake, told)).isInstanceOf(WeworkException.class);
            assertThat(told).isEmpty();
        }
        fake.refusesDetails = false;
        assertThat(look(fake)).isEmpty();
    }

    @Test
    void a_snapshot_says_in_map_and_stream_whether_it_is_the_whole_corp() {
        assertThat(wecom.answer("wework:contact/snapshot", null)).containsEntry("complete", true);
        assertThat(first()).containsEntry("complete", true);

        for (VisibleRange part : List.of(
                new VisibleRange(Set.of(), Set.of(5), Set.of()),
                new VisibleRange(Set.of("bob"), Set.of(), Set.of()),
                new VisibleRange(Set.of(), Set.of(2, 5), Set.of(1)))) {
            wecom.simulator().corp().app(APP).range(part);
            assertThat(wecom.answer("wework:contact/snapshot", null))
                    .as(part.toString())
                    .containsEntry("complete", false);
        }
        wecom.simulator().corp().app(APP).range(new VisibleRange(Set.of(), Set.of(5), Set.of()));
        assertThat(first()).containsEntry("complete", false);
    }

    @Test
    void what_could_not_be_read_is_not_complete() {
        wecom.simulator().faults().on("user/list").next(1, Fault.errcode(60011));
        assertThat(wecom.answer("wework:contact/snapshot", null)).containsEntry("complete", false);
    }

    @Test
    void a_snapshot_of_a_part_is_no_source_of_a_sync() {
        wecom.simulator().corp().app(APP).range(new VisibleRange(Set.of(), Set.of(5), Set.of()));
        Map<String, Object> map = wecom.answer("wework:contact/snapshot", null);
        Object stream = wecom.call("wework:contact/snapshot?paging=stream", null)
                .getMessage()
                .getBody();

        for (Object source : List.of(map, stream)) {
            assertThat(wecom.call("wework:contact/sync?stateDirectory=" + states, source)
                            .getException())
                    .isInstanceOf(WeworkRequestException.class)
                    .hasMessageContaining("complete is false");
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> first() {
        return (Map<String, Object>) wecom.call("wework:contact/snapshot?paging=stream", null)
                .getMessage()
                .getBody(Iterator.class)
                .next();
    }

    private List<Map<String, Object>> look(NarrowingWecom fake) {
        List<Map<String, Object>> told = new ArrayList<>();
        look(fake, told);
        return told;
    }

    private void look(NarrowingWecom fake, List<Map<String, Object>> told) {
        DirectoryScan.Handler handler = new DirectoryScan.Handler() {
            @Override
            public boolean handle(Map<String, Object> event) {
                return told.add(event);
            }

            @Override
            public boolean mayGoOn() {
                return true;
            }

            @Override
            public boolean mayRemember() {
                return true;
            }
        };
        var unused = DirectoryScan.look(
                new DirectoryScan.Memory(new FileStateStore(states), "look", "corp", false),
                fake::answer,
                handler,
                new VirtualTime().environment());
    }
}
