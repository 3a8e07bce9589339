// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import io.github.camelwework.catalog.Job;
import io.github.camelwework.client.Answer;
import io.github.camelwework.environment.Outcomes;
import io.github.camelwework.error.Errcode;
import io.github.camelwework.error.ErrorAnswer;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.Undelivered;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.error.WeworkUnknownOutcomeException;
import io.github.camelwework.model.WeworkResult;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Waits for the end of a job that WeCom has taken on: asks, with growing pauses and without holding a thread. */
final class JobWait {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Job job;
    private final WeworkResult started;
    private final JobPatience patience;
    private final Supplier<CompletableFuture<Answer>> look;
    private final Instant end;
    private final CompletableFuture<Answer> outcome = new CompletableFuture<>();
    private boolean told;

    private JobWait(Job job, WeworkResult started, JobPatience patience, Supplier<CompletableFuture<Answer>> look) {
        this.job = job;
        this.started = started;
        this.patience = patience;
        this.look = look;
        this.end = patience.pauses().now().plus(patience.most());
    }

    /**
     * Waits.
     *
     * @param started the answer that names the job
     * @param look asks how far it is
     * @return completes with the result's fields, the job's id and what was made beside each other
     */
    static CompletableFuture<Answer> of(
            Job job, WeworkResult started, JobPatience patience, Supplier<CompletableFuture<Answer>> look) {
        JobWait wait = new JobWait(job, started, patience, look);
        if (wait.id().isBlank()) {
            wait.outcome.completeExceptionally(wait.unknown(
                    "was started, but WeCom's answer does not hold its id in " + job.id() + " which it is"));
        } else {
            Outcomes.step(wait.outcome, () -> wait.later(FIRST));
        }
        return wait.outcome;
    }

    private void later(Duration pause) {
        Duration left = Duration.between(patience.pauses().now(), end);
        if (left.isNegative() || left.isZero()) {
            String silent = told ? "" : ", and WeCom never reported its status in " + job.status();
            outcome.completeExceptionally(unknown("had not ended after " + patience.most() + " (jobTimeout)" + silent));
            return;
        }
        Duration spread = patience.pauses().spread(pause);
        patience.pauses()
                .pause(
                        spread.compareTo(left) < 0 ? spread : left,
                        () -> Outcomes.step(outcome, () -> look(pause)),
                        () -> outcome.completeExceptionally(unknown("still runs while the component stops")));
    }

    private void look(Duration pause) {
        Duration next = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
        var unused = look.get()
                .whenComplete((answer, failure) -> Outcomes.step(outcome, () -> {
                    if (answer != null) {
                        judge(answer.result(), next);
                    } else if (isPassing(failure)) {
                        later(next);
                    } else {
                        outcome.completeExceptionally(failure);
                    }
                }));
    }

    private void judge(WeworkResult result, Duration next) {
        Object status = result.get(job.status());
        told |= status instanceof Number || status instanceof String;
        String state = String.valueOf(status);
        if (job.done().contains(state)) {
            outcome.complete(Answer.of(merged(result)));
        } else if (job.failed().contains(state)) {
            outcome.completeExceptionally(failed(result));
        } else {
            later(next);
        }
    }

    /** That nobody could say how far the job is does not mean that it has failed. */
    private static boolean isPassing(@Nullable Throwable failure) {
        return Outcomes.cause(failure) instanceof WeworkException known && known.isRetryable();
    }

    private WeworkResult merged(WeworkResult result) {
        WeworkResult merged = new WeworkResult();
        merged.putAll(result);
        detail(result).forEach((name, value) -> merged.putIfAbsent(String.valueOf(name), value));
        started.forEach(merged::putIfAbsent);
        return merged;
    }

    private WeworkException failed(WeworkResult result) {
        Map<?, ?> detail = detail(result);
        Integer errcode = Errcode.of(detail.get("errcode"));
        if (errcode != null && errcode != 0) {
            Object errmsg = detail.get("errmsg");
            return WeworkException.of(
                    job.operation(),
                    ErrorAnswer.of(errcode, errmsg == null ? null : String.valueOf(errmsg)),
                    Undelivered.NONE);
        }
        return new WeworkRequestException(Failure.of(
                job.operation(),
                "the job " + id() + " failed, and WeCom does not say why",
                new Remedy("Check the input of the job, and start it again.", "请检查任务的输入参数，然后重新发起任务。")));
    }

    private WeworkUnknownOutcomeException unknown(String what) {
        return new WeworkUnknownOutcomeException(Failure.of(
                job.operation(),
                "the job " + id() + " " + what,
                new Remedy(
                        "It continues at WeCom: ask %s for it later, or raise jobTimeout.".formatted(job.result()),
                        "任务仍在企业微信侧执行：请稍后调用 %s 查询，或调大 jobTimeout。".formatted(job.result()))));
    }

    private String id() {
        Object id = started.get(job.id());
        return id == null ? "" : String.valueOf(id);
    }

    private Map<?, ?> detail(WeworkResult result) {
        return job.detail() != null && result.get(job.detail()) instanceof Map<?, ?> detail ? detail : Map.of();
    }
}
