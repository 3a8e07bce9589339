// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.client.Answer;
import io.github.camelwework.client.Call;
import io.github.camelwework.client.Credentials;
import io.github.camelwework.error.ErrorAnswer;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Receivers;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.SendProgress;
import io.github.camelwework.error.Undelivered;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRateLimitException;
import io.github.camelwework.error.WeworkUnknownOutcomeException;
import io.github.camelwework.http.Timeouts;
import io.github.camelwework.model.WeworkResult;
import io.github.camelwework.request.WeworkRequest;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever fails, and however often: no call that WeCom took is made twice, none of unknown outcome is repeated in silence. */
class SendsGoOnWhereTheyStoppedTest {

    enum Fate {
        TAKEN,
        LIMITED,
        FORBIDDEN,
        REACHED_NOBODY,
        UNKNOWN
    }

    private final Map<String, Map<Integer, SentStep>> remembered = new HashMap<>();
    private final List<String> taken = new ArrayList<>();
    private final List<String> perhaps = new ArrayList<>();
    private final Deque<Fate> fates = new ArrayDeque<>();
    private Duration age = Duration.ZERO;

    @Property(tries = 200)
    void each_call_that_wecom_took_was_made_once(
            @ForAll @IntRange(min = 1, max = 3) int slices,
            @ForAll @IntRange(min = 1, max = 4) int parts,
            @ForAll @Size(max = 20) List<Fate> wanted) {
        // A send of one call has nothing to go on behind.
        Assume.that(slices * parts > 1);
        begin(wanted);
        for (int tries = 0; tries < 30; tries++) {
            CompletableFuture<Answer> answer = deliver(request(slices, parts, false), memory(false));
            if (!answer.isCompletedExceptionally()) {
                assertThat(perhaps).isEmpty();
                break;
            }
            check(failure(answer), slices * parts, slices);
        }
        assertThat(taken).doesNotHaveDuplicates();
        assertThat(perhaps).as("repeated although unknown").doesNotHaveDuplicates();
        assertThat(perhaps).noneMatch(taken::contains);
        if (perhaps.isEmpty()) {
            assertThat(remembered).as("forgotten once it is through").isEmpty();
        }
    }

    @Property(tries = 100)
    void where_the_second_is_dropped_or_wanted_a_call_of_unknown_outcome_is_made_again(
            @ForAll @IntRange(min = 0, max = 5) int before, @ForAll boolean duplicateCheck) {
        List<Fate> wanted = new ArrayList<>();
        IntStream.range(0, before).forEach(i -> wanted.add(Fate.TAKEN));
        wanted.add(Fate.UNKNOWN);
        begin(wanted);

        CompletableFuture<Answer> first = deliver(request(2, 3, duplicateCheck), memory(!duplicateCheck));
        CompletableFuture<Answer> second = deliver(request(2, 3, duplicateCheck), memory(!duplicateCheck));

        assertThat(first).isCompletedExceptionally();
        assertThat(second).isCompleted();
        assertThat(taken).hasSize(6).doesNotHaveDuplicates();
        assertThat(second.join().result()).containsEntry("calls", 6);
    }

    @Property(tries = 50)
    void a_call_of_unknown_outcome_is_made_again_only_while_wecom_drops_the_second(
            @ForAll @IntRange(min = 0, max = 60) int minutes) {
        begin(List.of(Fate.TAKEN, Fate.UNKNOWN));
        assertThat(deliver(request(2, 3, true), memory(false))).isCompletedExceptionally();
        age = Duration.ofMinutes(minutes);

        CompletableFuture<Answer> second = deliver(request(2, 3, true), memory(false));

        assertThat(second.isCompletedExceptionally()).isEqualTo(minutes >= 25);
        assertThat(taken).hasSize(minutes >= 25 ? 1 : 6);
    }

    @Property(tries = 20)
    void another_message_or_other_receivers_begin_anew(@ForAll @IntRange(min = 1, max = 5) int before) {
        List<Fate> wanted = new ArrayList<>();
        IntStream.range(0, before).forEach(i -> wanted.add(Fate.TAKEN));
        wanted.add(Fate.LIMITED);
        begin(wanted);
        CompletableFuture<Answer> first = deliver(request(2, 3, false), memory(false));
        assertThat(first).isCompletedExceptionally();
        taken.clear();

        WeworkRequest other = request(2, 3, false).with("safe", 1);
        assertThat(deliver(other, memory(false))).isCompleted();

        assertThat(taken).hasSize(6);
    }

    @Property(tries = 20)
    void a_call_that_began_before_a_crash_is_of_unknown_outcome(@ForAll @IntRange(min = 0, max = 5) int at) {
        begin(List.of());
        String plan = "crash";
        remembered.put(plan, new LinkedHashMap<>());
        remembered.get(plan).put(at, SentStep.unknown(at));
        SendPlan sends = SendPlan.of(request(2, 3, false));
        for (int before = 0; before < at; before++) {
            remembered
                    .get(plan)
                    .put(before, SentStep.taken(before, Map.of("errcode", 0, "msgid", "m" + before), Map.of()));
        }

        CompletableFuture<Answer> answer =
                SlicedSend.run(request(2, 3, false).operation(), sends, memory(false), plan, (step, later) -> {
                    throw new AssertionError("It must not go out.");
                });

        WeworkException failure = failure(answer);
        assertThat(failure).isInstanceOf(WeworkUnknownOutcomeException.class);
        assertThat(progress(failure).callsDone()).isEqualTo(at);
        assertThat(progress(failure).msgIds()).hasSize(at);
        assertThat(progress(failure).unknown().parties()).isNotEmpty();
    }

    private void begin(List<Fate> wanted) {
        age = Duration.ZERO;
        remembered.clear();
        taken.clear();
        perhaps.clear();
        fates.clear();
        fates.addAll(wanted);
    }

    /** What an exception says about receivers is all of them, each once but for those whose next part is unknown. */
    private static void check(WeworkException failure, int calls, int slices) {
        SendProgress progress = failure.getSendProgress();
        if (progress == null) {
            return;
        }
        List<String> all = new ArrayList<>(progress.complete().parties());
        all.addAll(progress.partly().parties());
        all.addAll(progress.unsent().parties());
        Set<String> named = new HashSet<>(all);
        assertThat(named).hasSameSizeAs(all);
        named.addAll(progress.unknown().parties());
        assertThat(named).noneMatch(new HashSet<>(failure.getInvalidParties())::contains);
        named.addAll(failure.getInvalidParties());
        assertThat(named.equals(new HashSet<>(parties(slices)))).isTrue();
        assertThat(progress.calls()).isEqualTo(calls);
        if (calls > 1) {
            assertThat(progress.msgIds()).hasSize(progress.callsDone());
        }
        assertThat(new HashSet<>(failure.getUnsentReceivers().parties())
                        .containsAll(progress.unsent().parties()))
                .isTrue();
        if (progress.hasBegun()) {
            assertThat(failure.getMessage() + failure.getRemedy()).doesNotContainIgnoringCase("nothing was sent");
            assertThat(failure.getRemedyChinese()).doesNotContain("请求未发送");
        }
        assertThat(failure.isRetryable()).isEqualTo(failure instanceof WeworkRateLimitException);
    }

    private CompletableFuture<Answer> deliver(WeworkRequest request, SendMemory memory) {
        Credentials credentials = new Credentials("", "https://wecom.example.com", "ww1", Map.of());
        Delivery.Options wishes = new Delivery.Options(
                Timeouts.of(Duration.ofSeconds(1)),
                ReadPages.NONE,
                () -> {
                    throw new AssertionError("no file");
                },
                () -> {
                    throw new AssertionError("no list");
                },
                null);
        return new Delivery(this::send, credentials, wishes).deliver(request, memory);
    }

    private CompletableFuture<Answer> send(Call call) {
        String which = String.valueOf(call.fields().get("toparty")).split("\\|", -1)[0] + " "
                + call.fields().get("text");
        Fate fate = fates.isEmpty() ? Fate.TAKEN : fates.remove();
        return switch (fate) {
            case TAKEN -> {
                taken.add(which);
                perhaps.remove(which);
                WeworkResult result = new WeworkResult();
                result.put("errcode", 0);
                result.put("msgid", "id of " + which);
                yield CompletableFuture.completedFuture(Answer.of(result));
            }
            case LIMITED ->
                CompletableFuture.failedFuture(new WeworkRateLimitException(
                        Failure.of("message/send", "too many", new Remedy("Nothing was sent. Wait.", "请求未发送。请等待。"))));
            case FORBIDDEN -> CompletableFuture.failedFuture(WeworkException.of("message/send", 48002, "forbidden"));
            case REACHED_NOBODY ->
                CompletableFuture.failedFuture(WeworkException.of(
                        "message/send",
                        ErrorAnswer.of(81013, "nobody"),
                        Undelivered.refused(
                                new Receivers(
                                        List.of(),
                                        Arrays.asList(
                                                String.valueOf(call.fields().get("toparty"))
                                                        .split("\\|", -1)),
                                        List.of()),
                                List.of())));
            case UNKNOWN -> {
                perhaps.add(which);
                yield CompletableFuture.failedFuture(new WeworkUnknownOutcomeException(
                        Failure.of("message/send", "reset", new Remedy("Look.", "请查看。"))));
            }
        };
    }

    private SendMemory memory(boolean repeatsUnknown) {
        return new SendMemory() {
            @Override
            public List<SentStep> recall(String plan) {
                return List.copyOf(remembered.getOrDefault(plan, Map.of()).values());
            }

            @Override
            public void begins(String plan, int step) {
                // Until its end is noted, nobody knows more.
                remembered.computeIfAbsent(plan, any -> new LinkedHashMap<>()).put(step, SentStep.unknown(step));
            }

            @Override
            public void ended(String plan, SentStep step) {
                remembered.computeIfAbsent(plan, any -> new LinkedHashMap<>()).put(step.step(), step);
            }

            @Override
            public void notTaken(String plan, int step) {
                remembered.getOrDefault(plan, Map.of()).remove(step);
            }

            @Override
            public void complete(String plan) {
                remembered.remove(plan);
            }

            @Override
            public Duration age(SentStep unknown) {
                return age;
            }

            @Override
            public boolean repeatsUnknown() {
                return repeatsUnknown;
            }
        };
    }

    private static WeworkRequest request(int slices, int parts, boolean duplicateCheck) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("toparty", String.join("|", parties(slices)));
        fields.put("msgtype", "text");
        fields.put("text", Map.of("content", "1"));
        if (duplicateCheck) {
            fields.put("enable_duplicate_check", 1);
        }
        List<Map<String, Object>> texts = parts == 1
                ? List.of()
                : IntStream.range(0, parts)
                        .mapToObj(part -> Map.<String, Object>of("content", String.valueOf(part)))
                        .toList();
        return new WeworkRequest(
                OperationCatalog.instance().find("message/send").orElseThrow(), Map.of(), fields, texts, null, null);
    }

    private static List<String> parties(int slices) {
        return IntStream.range(0, (slices - 1) * 100 + 2).mapToObj(i -> "1" + i).toList();
    }

    private static SendProgress progress(WeworkException failure) {
        return Objects.requireNonNull(failure.getSendProgress());
    }

    private static WeworkException failure(CompletableFuture<Answer> answer) {
        List<Throwable> thrown = new ArrayList<>();
        assertThatThrownBy(answer::join).satisfies(thrown::add);
        Throwable failure = thrown.get(0) instanceof CompletionException wrapped ? wrapped.getCause() : thrown.get(0);
        assertThat(failure).isInstanceOf(WeworkException.class);
        return (WeworkException) failure;
    }
}
