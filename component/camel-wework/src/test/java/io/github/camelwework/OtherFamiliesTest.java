// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.catalog.Paging;
import io.github.camelwework.catalog.Parameter;
import io.github.camelwework.data.DataLines;
import io.github.camelwework.json.Json;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.app.model.SystemApp;
import io.github.camelwework.simulator.ledger.Ledger;
import io.github.camelwework.testing.SampleFiles;
import io.github.camelwework.testing.Wecom;
import io.github.camelwework.token.SuiteTicketStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every other operation of the catalogue, with its own kind of token, against what WeCom's pages say that it answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherFamiliesTest {

    private static final Pattern PAGED = Pattern.compile("\"next_cursor\"|\"account_list\"");

    /** Whose pages hold members and departments beside each other, so that there is no one list to join. */
    private static final Set<String> SEVERAL_LISTS = Set.of("service/contact/search");

    private static final String GETTOKEN = "gettoken";
    private static final String SUITE = "wwsuite00000000001";

    private static final Map<String, String> RECORDED =
            DataLines.read(OtherFamiliesTest.class, "recorded-answers.txt", 2).stream()
                    .collect(Collectors.toMap(line -> line.get(0), line -> line.get(1)));

    private static final Set<String> SIMULATED =
            DataLines.read(OtherFamiliesTest.class, "operation-calls.txt", 4).stream()
                    .map(line -> line.get(0))
                    .collect(Collectors.toUnmodifiableSet());

    private final Wecom wecom =
            new Wecom(component -> component.getConfiguration().setRateLimiterEnabled(false));

    @BeforeAll
    void start() {
        wecom.beforeEach(null);
        wecom.simulator().settings().set(Setting.RATE_LIMITS, false);
        wecom.simulator().corp().app(Wecom.ALERTS).families(Set.of(SystemApp.values()));
        var suite = wecom.simulator().suites().add(SUITE, "Suite");
        SuiteTicketStore.of(wecom.context()).put(SUITE, suite.ticket());
        WeworkConfiguration configuration =
                wecom.context().getComponent("wework", WeworkComponent.class).getConfiguration();
        configuration.setSuiteId(SUITE);
        configuration.setSuiteSecret(suite.secret());
        configuration.setProviderCorpId(wecom.simulator().suites().providerCorpId());
        configuration.setProviderSecret(wecom.simulator().suites().providerSecret());
        configuration.setCustomerSecret(secret(SystemApp.CUSTOMER_CONTACT));
        configuration.setArchiveSecret(secret(SystemApp.ARCHIVE));
    }

    @AfterAll
    void stop() {
        wecom.afterEach(null);
    }

    static Stream<Operation> others() {
        return OperationCatalog.instance().all().stream()
                .filter(operation -> !SIMULATED.contains(operation.path()))
                .filter(operation -> !operation.path().equals(GETTOKEN));
    }

    @Test
    void a_token_is_asked_for_by_hand_without_one() {
        var corp = wecom.simulator().corp();
        Map<String, Object> asked = Map.of(
                "corpid", corp.corpId(), "corpsecret", corp.app(Wecom.ALERTS).secret());

        assertThat(wecom.answer("wework:gettoken", asked)).containsKeys("access_token", "expires_in");
    }

    @Test
    void what_is_recorded_is_catalogued() {
        assertThat(RECORDED.keySet()).isSubsetOf(others().map(Operation::path).toList());
    }

    @ParameterizedTest
    @MethodSource("others")
    void the_answer_is_a_map_of_what_is_recorded(Operation operation) {
        String recorded = RECORDED.getOrDefault(operation.path(), "{}");
        if (operation.answersFile()) {
            wecom.simulator().answers().on(operation.path()).file("a.png", "image/png", SampleFiles.png());
        } else {
            wecom.simulator().answers().on(operation.path()).json(recorded);
        }

        Exchange exchange = call(operation);
        // The token service asks some of these itself.
        wecom.simulator().answers().clear();

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeader(WeworkConstants.ERROR_CODE)).isEqualTo(0);
        List<Ledger.Entry> calls = wecom.ledger().calls(operation.path());
        assertThat(calls.get(calls.size() - 1).method())
                .isEqualTo(operation.method().name());
        if (operation.answersFile()) {
            assertThat(exchange.getMessage().getBody(byte[].class)).isEqualTo(SampleFiles.png());
        } else {
            requireFields(operation, fields(recorded), answer(exchange));
        }
    }

    static Stream<Operation> paged() {
        return OperationCatalog.instance().all().stream()
                .filter(operation ->
                        operation.paging() != null && !operation.paging().isOnePage())
                .filter(operation -> !SIMULATED.contains(operation.path()));
    }

    @ParameterizedTest
    @MethodSource("paged")
    void each_page_leads_to_the_next_until_the_last(Operation operation) throws JsonProcessingException {
        Paging paging = operation.paging();
        boolean counted = paging.size() != null;
        wecom.simulator()
                .answers()
                .on(operation.path())
                .json(Json.text(page(paging, "row 1", true)), Json.text(page(paging, "row 2", false)));
        wecom.ledger().clear();
        Map<String, Object> request = request(operation);
        if (counted) {
            request.put(paging.size(), 1);
        }

        Exchange exchange = wecom.call("wework:" + operation.path() + "?paging=all", request);
        wecom.simulator().answers().clear();

        assertThat(exchange.getException()).isNull();
        assertThat(answer(exchange).get(paging.rows()))
                .isEqualTo(counted ? List.of("row 1") : List.of("row 1", "row 2"));
        List<Ledger.Entry> calls = wecom.ledger().calls(operation.path());
        assertThat(calls).hasSize(2);
        String said = operation.body() == Operation.BodyKind.NONE
                ? calls.get(1).query().get(paging.parameter())
                : calls.get(1).json().path(paging.parameter()).asText();
        assertThat(said).isEqualTo(counted ? "1" : "next");
    }

    /** Rows that are counted end with a page that has none; a cursor ends with an empty one, or with a word of its own. */
    private static Map<String, Object> page(Paging paging, String row, boolean more) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put(paging.rows(), paging.size() != null && !more ? List.of() : List.of(row));
        if (paging.next() != null) {
            page.put(paging.next(), more ? "next" : paging.more() == null ? "" : "ignored");
        }
        String flag = paging.more();
        if (flag != null) {
            page.put(flag.replace("!", ""), more != flag.startsWith("!"));
        }
        return page;
    }

    @Test
    void what_is_recorded_with_a_cursor_is_paged() {
        RECORDED.forEach((path, recorded) -> {
            Operation operation = OperationCatalog.instance().find(path).orElseThrow();
            assertThat(operation.paging() != null)
                    .as(path)
                    .isEqualTo(PAGED.matcher(recorded).find() && !SEVERAL_LISTS.contains(path));
        });
    }

    private static void requireFields(Operation operation, Map<String, Object> recorded, Map<String, Object> answer) {
        assertThat(answer).containsAllEntriesOf(recorded);
        operation.headers().values().stream()
                .filter(field -> RECORDED.containsKey(operation.path()))
                .forEach(field -> assertThat(answer).containsKey(field));
        Paging paging = operation.paging();
        if (paging != null && RECORDED.containsKey(operation.path())) {
            assertThat(answer)
                    .as("the rows of its pages")
                    .extractingByKey(paging.rows())
                    .isInstanceOf(List.class);
            Stream.of(paging.next(), paging.more())
                    .filter(field -> field != null)
                    .forEach(field -> assertThat(answer).containsKey(field.replace("!", "")));
        }
    }

    private Exchange call(Operation operation) {
        String uri = "wework:" + operation.path();
        if (operation.body() == Operation.BodyKind.FILE) {
            String type = operation.setBy("mediaType").isPresent() ? "?mediaType=file" : "";
            return wecom.call(uri + type, SampleFiles.csv(), Map.of(Exchange.FILE_NAME, "a.csv"));
        }
        return wecom.call(uri, request(operation));
    }

    private static Map<String, Object> request(Operation operation) {
        Map<String, Object> request = new LinkedHashMap<>();
        operation.parameters().values().stream()
                .filter(Parameter::required)
                .forEach(parameter -> request.put(parameter.name(), plausible(parameter)));
        if (operation.body() == Operation.BodyKind.MESSAGE) {
            request.putAll(Map.of("msgtype", "text", "text", Map.of("content", "hi")));
        }
        return request;
    }

    private static Object plausible(Parameter parameter) {
        return switch (parameter.type()) {
            case INT, FLAG, ALL -> 1;
            case BOOL -> true;
            case LIST -> List.of("lisi");
            case INTS -> List.of(1);
            case JSON, CARD, MENU -> Map.of("name", "value");
            case TEXT, PIPE -> "lisi";
        };
    }

    private String secret(SystemApp app) {
        return wecom.simulator().corp().app(app).secret();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> answer(Exchange exchange) {
        return exchange.getMessage().getBody(Map.class);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(String recorded) {
        try {
            return Json.mapper().readValue(recorded, Map.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(recorded, e);
        }
    }
}
