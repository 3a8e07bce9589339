// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.environment.VirtualTime;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncOperation;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.state.FileStateStore;
import io.github.camelwework.state.WeworkStateException;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.plan.SentHashes;
import io.github.camelwework.sync.plan.StrictBook;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredStateTest {

    private static final String KEY = "sync/corp";

    @TempDir
    Path directory;

    private boolean owned = true;
    private final ActualDirectory target = new StrictBook().target();

    @Test
    void a_file_that_was_sent_is_there_after_a_crash_with_its_job_and_rows() {
        StoredState book = open();
        book.sending(List.of(create("Li", "P1"), create("wang", "P2")), target);
        book.started("batch/syncuser", "job-1");

        SentFile file = Objects.requireNonNull(open().file());

        assertThat(file.jobId()).isEqualTo("job-1");
        assertThat(file.operation()).isEqualTo("batch/syncuser");
        assertThat(file.row("LI")).containsOnlyKeys("name", "position").isEqualTo(row(book, "li"));
        assertThat(file.row("wang")).isNotEqualTo(file.row("li"));
    }

    @Test
    void what_wecom_tells_of_objects_that_were_not_in_the_file_changes_nothing() {
        StoredState book = open();
        book.taken(create("zhao", "P1"), target);
        book.sending(List.of(create("li", "P1")), target);
        book.started("batch/syncuser", "job-1");

        book.rowTaken("zhao");

        assertThat(book.state().memory().sentMembers().of("zhao")).containsOnlyKeys("name", "position");
    }

    @Test
    void of_a_file_that_may_have_been_taken_or_not_nothing_is_known() {
        StoredState book = open();
        book.taken(create("li", "P1"), target);
        book.write(book.state());
        book.sending(
                List.of(new SyncStep(
                        SyncKind.MEMBER,
                        "li",
                        SyncOperation.UPDATE_MEMBER,
                        Map.of("userid", "li", "name", "li", "position", "P2"))),
                target);

        book.doubtFile();

        assertThat(book.state().memory().sentMembers().of("li")).containsOnlyKeys("name");
    }

    @Test
    void a_row_that_was_taken_is_remembered_and_the_file_forgotten_when_all_is_written() {
        StoredState book = open();
        book.sending(List.of(create("li", "P1"), create("wang", "P2")), target);
        book.started("batch/syncuser", "job-1");
        book.rowTaken("LI");
        book.write(book.state());

        StoredState after = open();

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
                    return new SyncStep(SyncKind.MEMBER, "member" + i, SyncOperation.CREATE_MEMBER, fields);
                })
                .toList();
        open().sending(rows, target);

        SentFile file = Objects.requireNonNull(open().file());

        assertThat(file.jobId()).isNull();
        assertThat(file.row("member0")).hasSize(60);
        assertThat(file.row("member2999")).hasSize(60);
    }

    @Test
    void who_was_put_into_a_tag_without_being_shown_there_is_known_after_a_crash() {
        StoredState book = open();
        SyncStep step = new SyncStep(
                SyncKind.TAG, "7", SyncOperation.ASSIGN_TAG, Map.of("tagid", 7, "userlist", List.of("li", "wang")));
        book.taken(step, target);

        SentHashes after = open().state().memory().sentMembers();

        assertThat(after.of("li"))
                .hasSize(1)
                .isEqualTo(book.state().memory().sentMembers().of("li"));
        assertThat(after.of("wang")).hasSize(1);
    }

    @Test
    void a_record_of_a_version_to_come_is_refused_with_what_to_do() {
        new FileStateStore(directory).append(KEY, new byte[] {'?', 0});

        assertThatThrownBy(this::open)
                .isInstanceOf(WeworkStateException.class)
                .hasMessageContaining("newer version")
                .hasMessageContaining("delete the state");
    }

    @Test
    void whoever_has_lost_the_state_to_another_writes_nothing_more() {
        StoredState book = open();
        book.sending(List.of(create("li", "P1")), target);
        owned = false;

        assertThatThrownBy(() -> book.started("batch/syncuser", "job-1"))
                .hasMessageContaining("another node took over");
        assertThatThrownBy(() -> book.write(book.state())).hasMessageContaining("another node took over");

        SentFile file = Objects.requireNonNull(open().file());
        assertThat(file.jobId()).isNull();
    }

    @Test
    void what_was_sent_of_a_field_that_shows_now_is_forgotten_and_all_of_somebody_who_is_new() {
        StoredState book = open();
        book.taken(create("li", "P1"), target);
        ActualDirectory shows = new StrictBook()
                .member(
                        "userid",
                        "li",
                        "name",
                        "li",
                        "mobile",
                        "13900000001",
                        "position",
                        "P1",
                        "department",
                        List.of(1))
                .target();
        SyncStep update = new SyncStep(
                SyncKind.MEMBER, "li", SyncOperation.UPDATE_MEMBER, Map.of("userid", "li", "position", "P2"));

        book.taken(update, shows);
        assertThat(open().state().memory().sentMembers().of("li")).containsOnlyKeys("name");
        book.sending(List.of(update), target);
        book.started("batch/syncuser", "job-1");
        book.rowTaken("li");
        assertThat(book.state().memory().sentMembers().of("li")).containsOnlyKeys("name", "position");
        book.taken(
                new SyncStep(
                        SyncKind.MEMBER,
                        "li",
                        SyncOperation.CREATE_MEMBER,
                        Map.of("userid", "li", "mobile", "13900000002")),
                target);
        assertThat(book.state().memory().sentMembers().of("li")).containsOnlyKeys("mobile");
    }

    private static Map<String, Long> row(StoredState book, String id) {
        return Objects.requireNonNull(book.file()).row(id);
    }

    private StoredState open() {
        return StoredState.open(new FileStateStore(directory), KEY, () -> owned, new VirtualTime().environment());
    }

    private static SyncStep create(String userid, String position) {
        return new SyncStep(
                SyncKind.MEMBER,
                userid,
                SyncOperation.CREATE_MEMBER,
                Map.of("userid", userid, "name", userid, "position", position));
    }
}
