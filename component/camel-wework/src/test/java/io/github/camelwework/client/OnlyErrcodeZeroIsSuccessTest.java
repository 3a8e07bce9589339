// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.environment.Outcomes;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.error.WeworkUnknownOutcomeException;
import io.github.camelwework.http.Transport;
import io.github.camelwework.json.Json;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands between here and WeCom may answer JSON: only WeCom's own "0" may pass for success. */
class OnlyErrcodeZeroIsSuccessTest {

    private static final Map<String, Object> MESSAGE = Map.of("touser", "lisi", "msgtype", "text", "agentid", 1);

    @Property(tries = 1000)
    void a_send_is_a_success_only_with_a_whole_0_and_a_status_of_2xx(
            @ForAll("errcodes") Object errcode, @ForAll @IntRange(min = 200, max = 599) int status) {
        Throwable failure = failure("message/send", MESSAGE, status, json(errcode));

        boolean ok = status < 300 && errcode.equals(0);
        boolean refused = status < 300 && !ok && errcode instanceof Integer;
        if (ok) {
            assertThat(failure).isNull();
        } else if (refused) {
            assertThat(failure).isInstanceOfSatisfying(WeworkException.class, e -> assertThat(e.getErrorCode())
                    .isEqualTo(errcode));
        } else {
            assertThat(failure)
                    .isInstanceOf(WeworkUnknownOutcomeException.class)
                    .hasMessageContaining("HTTP " + status)
                    .hasMessageContaining("application/json");
        }
    }

    @Property(tries = 300)
    void a_read_is_not_available_then(
            @ForAll("errcodes") Object errcode, @ForAll @IntRange(min = 200, max = 599) int status) {
        Throwable failure = failure("agent/list", Map.of(), status, json(errcode));

        if (status >= 300 || !(errcode instanceof Integer)) {
            assertThat(failure)
                    .isInstanceOf(WeworkUnavailableException.class)
                    .hasMessageContaining("HTTP " + status)
                    .hasMessageContaining("application/json");
        }
    }

    @Provide
    Arbitrary<Object> errcodes() {
        Arbitrary<Object> scalars = Arbitraries.oneOf(
                Arbitraries.integers(),
                Arbitraries.of(0, 0, 0, 40003, 81013),
                Arbitraries.of(1L << 32, -(1L << 32), Long.MAX_VALUE, BigInteger.ONE.shiftLeft(64)),
                Arbitraries.doubles(),
                Arbitraries.of(true, false, "", "0", "ok", "40003", 0.0, 0.9),
                Arbitraries.strings().ofMaxLength(5));
        return Arbitraries.oneOf(
                scalars,
                scalars.list().ofMaxSize(2).map(list -> (Object) list),
                scalars.map(v -> Map.of("errcode", v)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"errmsg\":\"ok\"}",
                "{\"errcode\":null}",
                "{\"code\":0}",
                "{\"msgid\":\"1\"}",
                "[]",
                "0",
                ""
            })
    void a_send_without_an_errcode_has_an_unknown_outcome(String body) {
        assertThat(failure("message/send", MESSAGE, 200, body)).isInstanceOf(WeworkUnknownOutcomeException.class);
        assertThat(failure("tomorrow/new", MESSAGE, 200, body)).isInstanceOf(WeworkUnknownOutcomeException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gettoken | access_token",
                "service/get_suite_token | suite_access_token",
                "service/get_corp_token | access_token",
                "service/get_provider_token | provider_access_token",
                "service/get_permanent_code | permanent_code"
            })
    void the_few_documented_answers_without_an_errcode_need_the_field_that_tells(String path, String field) {
        assertThat(failure(path, Map.of(), 200, "{\"" + field + "\":\"x\"}")).isNull();
        for (String other : List.of("{}", "{\"x\":1}", "{\"" + field + "\":\"\"}", "{\"" + field + "\":[]}")) {
            assertThat(failure(path, Map.of(), 200, other)).as(other).isInstanceOf(WeworkException.class);
        }
        assertThat(failure(path, Map.of(), 403, "{\"" + field + "\":\"x\"}")).isInstanceOf(WeworkException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "department/list | department",
                "department/simplelist | department_id",
                "user/list | userlist",
                "user/simplelist | userlist",
                "user/list_id | dept_user",
                "tag/list | taglist",
                "tag/get | userlist",
                "tag/get | partylist"
            })
    void a_list_of_the_directory_that_is_missing_does_not_mean_that_nobody_is_there(String path, String field) {
        for (Object wrong : Arrays.asList(null, "", 0, Map.of(), "lisi", false)) {
            Map<String, Object> answer = new LinkedHashMap<>(Map.of("errcode", 0));
            answer.put("userlist", List.of());
            answer.put("partylist", List.of());
            answer.put(field, wrong);
            assertThat(failure(path, Map.of(), 200, text(answer)))
                    .as(path + " " + answer)
                    .isInstanceOf(WeworkUnavailableException.class)
                    .hasMessageContaining(field);
        }
        assertThat(failure(path, Map.of(), 200, "{\"errcode\":60011}"))
                .isInstanceOfSatisfying(
                        WeworkException.class, e -> assertThat(e.getErrorCode()).isEqualTo(60011));
    }

    private static String json(Object errcode) {
        return text(Map.of("errcode", errcode, "errmsg", "ok"));
    }

    private static String text(Map<String, Object> fields) {
        try {
            return Json.text(fields);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What a call fails with, without the network, the token and the pauses; null when it works. */
    private static Throwable failure(String path, Map<String, Object> fields, int status, String body) {
        Transport transport = request -> CompletableFuture.completedFuture(
                new Transport.Answer(status, "application/json", null, body.getBytes(StandardCharsets.UTF_8), null));
        Channel channel = new ErrcodeChannel(new WireChannel(transport));
        Call call = TestCalls.of(path, fields);
        RetryBudget budget = new RetryBudget();
        RetryDecision attempts = new RetryDecision(call, budget);
        for (int attempt = 1; attempt <= 3; attempt++) {
            Throwable failure = channel.send(call)
                    .thenApply(answer -> answer.withLists(call.operation()))
                    .handle((answer, thrown) -> thrown)
                    .join();
            if (failure == null) {
                return null;
            }
            if (attempts.failed(Outcomes.requireCause(failure)) instanceof NextStep.GiveUp giveUp) {
                return giveUp.failure();
            }
        }
        throw new AssertionError("more attempts than three");
    }
}
