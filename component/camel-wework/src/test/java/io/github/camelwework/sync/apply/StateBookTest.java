// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.environment.VirtualTime;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.state.FileStateStore;
import io.github.camelwework.sync.plan.StrictBook;
import io.github.camelwework.sync.plan.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateBookTest {

    private static final String KEY = "sync/corp";

    @TempDir
    Path directory;

    private final Target target = new StrictBook().target();

    @Test
    void a_file_that_was_sent_is_there_after_a_crash_with_its_job_and_rows() {
        StateBook book = open();
        book.sending(List.of(create("Li", "P1"), create("wang", "P2")), target);
        book.started("batch/syncuser", "job-1");

        SentFile file = Objects.requireNonNull(open().file());

        assertThat(file.jobId()).isEqualTo("job-1");
        assertThat(file.operation()).isEqualTo("batch/syncuser");
        assertThat(file.row("LI")).containsOnlyKeys("name", "position").isEqualTo(row(book, "li"));
        assertThat(file.row("wang")).isNotEqualTo(file.row("li"));
    }

    @Test
    void a_row_that_was_taken_is_remembered_and_the_file_forgotten_when_all_is_written() {
        StateBook book = open();
        book.sending(List.of(create("li", "P1"), create("wang", "P2")), target);
        book.started("batch/syncuser", "job-1");
        book.rowTaken("LI");
        book.write(book.state());

        StateBook after = open();

        assertThat(after.file()).isNull();
        assertThat(after.state().memory().sentMembers().of("li")).containsOnlyKeys("name", "position");
        assertThat(after.state().memory().sentMembers().of("wang")).isEmpty();
    }

    @Test
    void rows_of_any_size_fit_into_the_journal() {
        List<SyncStep> rows = IntStream.range(0, 3_000)
                .mapToObj(i -> {
                    Map<String, Object> fields = new TreeMap<>();
                    IntStream.range(0, 60).forEach(field -> fields.put("字段名称很长很长很长很长" + field, i));
                    return new SyncStep(SyncKind.MEMBER, "member" + i, "user/create", fields);
                })
                .toList();
        open().sending(rows, target);

        SentFile file = Objects.requireNonNull(open().file());

        assertThat(file.jobId()).isNull();
        assertThat(file.row("member0")).hasSize(60);
        assertThat(file.row("member2999")).hasSize(60);
    }

    @Test
    void a_record_of_a_version_to_come_is_refused_with_what_to_do() {
        new FileStateStore(directory).append(KEY, new byte[] {'?', 0});

        assertThatThrownBy(this::open)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("newer version")
                .hasMessageContaining("delete the state");
    }

    private static Map<String, Long> row(StateBook book, String id) {
        return Objects.requireNonNull(book.file()).row(id);
    }

    private StateBook open() {
        return StateBook.open(new FileStateStore(directory), KEY, new VirtualTime().environment());
    }

    private static SyncStep create(String userid, String position) {
        return new SyncStep(
                SyncKind.MEMBER, userid, "user/create", Map.of("userid", userid, "name", userid, "position", position));
    }
}
