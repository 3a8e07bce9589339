// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import io.github.camelwework.catalog.Job;
import io.github.camelwework.client.Answer;
import io.github.camelwework.client.Pauses;
import io.github.camelwework.environment.VirtualTime;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.error.WeworkUnknownOutcomeException;
import io.github.camelwework.model.WeworkResult;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;

class JobWaitTest {

    private static final Duration MOST = Duration.ofMinutes(5);

    private final VirtualTime time = new VirtualTime();
    private final Pauses pauses = new Pauses(time.environment());
    private final Deque<CompletableFuture<Answer>> answers = new ArrayDeque<>();
    private int looks;

    @Test
    void a_job_is_looked_at_until_it_is_done() {
        says(Map.of("status", 1));
        says(Map.of("status", "1"));
        says(Map.of("status", 2, "detail", Map.of("errcode", 0, "errmsg", "ok", "media_id", "m1")));

        CompletableFuture<Answer> answer = await("media/upload_by_url");
        assertThat(looks).isZero();
        time.advance(Duration.ofMinutes(1));

        assertThat(answer.join().result())
                .containsEntry("jobid", "j1")
                .containsEntry("media_id", "m1")
                .containsEntry("status", 2);
        assertThat(looks).isEqualTo(3);
    }

    @Test
    void pauses_grow_to_ten_seconds() {
        for (int i = 0; i < 100; i++) {
            says(Map.of("status", 2));
        }
        CompletableFuture<Answer> answer = await("batch/syncuser");

        time.advance(Duration.ofMinutes(2));
        assertThat(answer).isNotDone();
        assertThat(looks).isBetween(14, 32);
    }

    @Test
    void a_failed_job_is_the_error_that_it_names() {
        says(Map.of("status", 3, "detail", Map.of("errcode", 830003, "errmsg", "download failed")));

        assertFailure(await("media/upload_by_url"), WeworkException.class)
                .returns(830003, WeworkException::getErrorCode)
                .returns("media/upload_by_url", WeworkException::getOperation);
    }

    @Test
    void a_failed_job_that_names_no_error_is_one_all_the_same() {
        says(Map.of("status", 3));

        assertFailure(await("export/user"), WeworkRequestException.class)
                .extracting(Throwable::getMessage)
                .asString()
                .contains("the job j1 failed, and WeCom does not say why");
    }

    @Test
    void a_job_that_takes_too_long_has_an_unknown_outcome_and_is_named() {
        for (int i = 0; i < 100; i++) {
            says(Map.of("status", 1));
        }

        assertFailure(await("export/user"), WeworkUnknownOutcomeException.class)
                .extracting(Throwable::getMessage)
                .asString()
                .contains("the job j1 had not ended after PT5M (jobTimeout)", "ask export/get_result for it later");
    }

    @Test
    void a_look_that_fails_for_now_ends_nothing() {
        answers.add(CompletableFuture.failedFuture(WeworkException.of("export/get_result", -1, "busy")));
        says(Map.of("status", 2));

        CompletableFuture<Answer> answer = await("export/user");
        time.advance(Duration.ofMinutes(1));

        assertThat(answer).isCompleted();
    }

    @Test
    void a_look_that_is_refused_ends_the_wait() {
        answers.add(CompletableFuture.failedFuture(WeworkException.of("export/get_result", 40088, "no such job")));

        assertFailure(await("export/user"), WeworkRequestException.class).returns(40088, WeworkException::getErrorCode);
    }

    @Test
    void when_the_component_stops_nobody_waits_on() {
        CompletableFuture<Answer> answer = await("batch/replaceuser");

        pauses.close();

        assertThat(answer)
                .isCompletedExceptionally()
                .failsWithin(Duration.ZERO)
                .withThrowableOfType(ExecutionException.class)
                .withMessageContaining("the job j1 still runs while the component stops");
        assertThat(looks).isZero();
    }

    private CompletableFuture<Answer> await(String operation) {
        Job job = Job.startedBy(operation).orElseThrow();
        WeworkResult started = new WeworkResult();
        started.put("jobid", "j1");
        return JobWait.of(job, started, new JobPatience(MOST, pauses), () -> {
            looks++;
            return answers.remove();
        });
    }

    private void says(Map<String, ?> fields) {
        WeworkResult result = new WeworkResult();
        result.putAll(fields);
        answers.add(CompletableFuture.completedFuture(Answer.of(result)));
    }

    private <E extends WeworkException> ObjectAssert<E> assertFailure(CompletableFuture<Answer> answer, Class<E> kind) {
        time.advance(MOST.plusSeconds(1));
        Throwable failure = assertThat(answer)
                .failsWithin(Duration.ZERO)
                .withThrowableOfType(ExecutionException.class)
                .actual()
                .getCause();
        return assertThatObject(kind.cast(failure));
    }
}
