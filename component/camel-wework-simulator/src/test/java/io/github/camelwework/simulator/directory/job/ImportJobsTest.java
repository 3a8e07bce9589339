// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.job;

import static io.github.camelwework.simulator.directory.job.JobReport.Kind.REPLACE_PARTY;
import static io.github.camelwework.simulator.directory.job.JobReport.Kind.SYNC_USER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.simulator.directory.Errcode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportJobsTest {

    private static final String MEMBERS = "姓名,帐号,手机号,所在部门\n甲,a,13900000000,1\n";
    private static final String PARTIES = "部门名称,部门ID,父部门ID,排序\n甲,8,1,\n";

    private final Office office = new Office();

    @Test
    void job_runs_for_the_second_half_of_its_time() {
        String jobId = office.start(SYNC_USER, MEMBERS);

        office.now = office.now.plus(Duration.ofMillis(999));
        assertThat(status(jobId)).isEqualTo(1);
        office.now = office.now.plus(Duration.ofMillis(1));
        assertThat(status(jobId)).isEqualTo(2);
        assertThat(office.directory.members().count()).isZero();
        office.now = office.now.plus(Duration.ofSeconds(1));
        assertThat(status(jobId)).isEqualTo(3);
        assertThat(office.directory.members().count()).isEqualTo(1);
    }

    @Test
    void job_is_done_at_the_third_look_when_the_clock_stands_still() {
        String jobId = office.start(SYNC_USER, MEMBERS);

        assertThat(List.of(status(jobId), status(jobId), status(jobId), status(jobId)))
                .containsExactly(1, 2, 3, 3);
    }

    @Test
    void second_import_has_to_wait_for_the_first() {
        office.start(SYNC_USER, MEMBERS);

        assertThat(Errcode.of(() -> office.start(REPLACE_PARTY, PARTIES))).isEqualTo(302008);
        office.now = office.now.plus(Duration.ofSeconds(2));
        assertThat(Errcode.of(() -> office.start(REPLACE_PARTY, PARTIES))).isZero();
    }

    @Test
    void refused_import_blocks_nobody() {
        assertThat(Errcode.of(() -> office.start(SYNC_USER, "nonsense"))).isEqualTo(40092);
        assertThat(Errcode.of(() -> office.start(SYNC_USER, MEMBERS))).isZero();
    }

    @Test
    void last_five_jobs_are_remembered() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            ids.add(office.start(SYNC_USER, MEMBERS));
            office.now = office.now.plus(Duration.ofMinutes(1));
        }

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Errcode.of(() -> status(ids.get(1)))).isEqualTo(40089);
        assertThat(status(ids.get(2))).isEqualTo(3);
        assertThat(Errcode.of(() -> status("sync_user-99"))).isEqualTo(40088);
    }

    @Test
    void end_is_told_once() {
        String jobId = office.start(SYNC_USER, MEMBERS);
        office.jobs.advance(office.now);
        assertThat(office.finished).isEmpty();

        office.now = office.now.plus(Duration.ofSeconds(2));
        office.jobs.advance(office.now);
        office.jobs.advance(office.now);

        assertThat(office.finished).containsExactly(new JobReport(jobId, SYNC_USER, null));
    }

    @Test
    void result_that_a_caller_changes_stays_as_it_was() {
        String jobId = office.start(SYNC_USER, MEMBERS);
        office.now = office.now.plus(Duration.ofSeconds(2));
        office.jobs.result(jobId, office.now).withArray("result").removeAll();

        assertThat(office.jobs.result(jobId, office.now).path("result")).hasSize(1);
    }

    private int status(String jobId) {
        return office.jobs.result(jobId, office.now).path("status").intValue();
    }
}
