// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelwework.catalog.Credential;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.catalog.Paging;
import io.github.camelwework.catalog.Parameter;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.json.Json;
import io.github.camelwework.simulator.app.model.SystemApp;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.simulator.ledger.Ledger;
import io.github.camelwework.testing.Wecom;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A route that asked whether there was more was answered by an exception, which a split or a loop does not expect there. */
class FailingPagesSurfaceFromNextTest {

    private static final int PAGES = 4;
    private static final int APP = 1000002;

    @RegisterExtension
    final Wecom wecom = new Wecom(component -> component.getConfiguration().setRateLimiterEnabled(false));

    @BeforeEach
    void everything_is_open_to_the_app() {
        wecom.simulator().corp().app(APP).families(Set.of(SystemApp.values()));
    }

    static Stream<Arguments> pages() {
        return OperationCatalog.instance().all().stream()
                .filter(operation ->
                        operation.paging() != null && !operation.paging().isOnePage())
                .filter(operation -> operation.credentials().contains(Credential.APP)
                        || operation.credentials().contains(Credential.CONTACT))
                .flatMap(operation ->
                        IntStream.range(1, PAGES).mapToObj(page -> Arguments.of(operation.path(), page, operation)));
    }

    @ParameterizedTest(name = "{0}, page {1}")
    @MethodSource("pages")
    void a_page_that_wecom_refuses(String path, int refused, Operation operation) throws JsonProcessingException {
        answers(operation, whole(operation));
        wecom.simulator().faults().on(path).after(refused, Fault.errcode(48002));

        Iterator<?> rows = stream(operation);

        Taken taken = take(rows);
        assertThat(taken.failure()).isInstanceOf(WeworkException.class);
        assertThat(((WeworkException) taken.failure()).getErrorCode()).isEqualTo(48002);
        assertThat(taken.rows())
                .isEqualTo(IntStream.range(0, refused)
                        .mapToObj(page -> "row " + page)
                        .toList());
        assertThat(rows.hasNext()).as("the failure ends the rows").isFalse();
        assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void a_page_without_its_list(int page) throws JsonProcessingException {
        Operation operation = members();
        List<Map<String, Object>> pages = whole(operation);
        pages.get(page).remove(operation.paging().rows());
        answers(operation, pages);

        fails(operation, page, "without the list");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void a_page_whose_list_is_none(int page) throws JsonProcessingException {
        Operation operation = members();
        List<Map<String, Object>> pages = whole(operation);
        pages.get(page).put(operation.paging().rows(), Map.of("userid", "lisi"));
        answers(operation, pages);

        fails(operation, page, "without the list");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void a_page_whose_cursor_is_no_text(int page) throws JsonProcessingException {
        Operation operation = members();
        List<Map<String, Object>> pages = whole(operation);
        pages.get(page).put("next_cursor", List.of("c"));
        answers(operation, pages);

        fails(operation, page, "neither text nor a whole number");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_page_whose_cursor_was_there_before(int page) throws JsonProcessingException {
        Operation operation = members();
        List<Map<String, Object>> pages = whole(operation);
        pages.get(page).put("next_cursor", "cursor 0");
        answers(operation, pages);

        fails(operation, page, "the same cursor twice");
    }

    @Test
    void a_page_that_is_no_answer_at_all() throws JsonProcessingException {
        Operation operation = members();
        answers(operation, whole(operation));
        wecom.simulator().faults().on(operation.path()).after(1, Fault.status(200));
        wecom.simulator().faults().on(operation.path()).after(2, Fault.notJson());
        wecom.simulator().faults().on(operation.path()).after(3, Fault.truncated());

        assertThat(take(stream(operation)).failure()).isInstanceOf(WeworkUnavailableException.class);
    }

    @Test
    void a_department_of_a_list_that_is_read_in_parts() {
        wecom.simulator().faults().on("user/list").next(1, Fault.errcode(45029));
        wecom.simulator().faults().on("user/list").after(2, Fault.errcode(48002));

        Iterator<?> rows = wecom.call("wework:user/list?departmentId=1&param.fetch_child=1&paging=stream", null)
                .getMessage()
                .getBody(Iterator.class);

        assertThat(take(rows).failure()).isInstanceOf(WeworkException.class);
        assertThat(rows.hasNext()).isFalse();
    }

    @Test
    void any_call_of_a_snapshot() {
        List<Object> whole = take(snapshot()).rows();
        Set<String> calls =
                wecom.ledger().all().stream().map(Ledger.Entry::path).collect(Collectors.toSet());
        calls.remove("gettoken");
        // These only tell what the app sees, and a snapshot can do without them.
        calls.removeIf(path -> path.startsWith("agent/"));
        assertThat(calls).hasSizeGreaterThan(3);

        for (String path : calls) {
            long id = wecom.simulator().faults().on(path).always(Fault.errcode(40014));
            Iterator<?> rows = snapshot();
            Taken taken = take(rows);
            assertThat(taken.failure()).as(path).isInstanceOf(WeworkException.class);
            assertThat(taken.rows()).as(path).hasSizeLessThan(whole.size());
            assertThat(rows.hasNext()).as(path).isFalse();
            wecom.simulator().faults().remove(id);
        }
    }

    private Iterator<?> snapshot() {
        Exchange exchange = wecom.call("wework:contact/snapshot?paging=stream", null);
        assertThat(exchange.getException()).isNull();
        return exchange.getMessage().getBody(Iterator.class);
    }

    /** What came, and what next() threw in the end. */
    private record Taken(List<Object> rows, Throwable failure) {}

    /** Asks whether there is more as often as it likes, which must not throw. */
    private static Taken take(Iterator<?> rows) {
        List<Object> taken = new ArrayList<>();
        while (hasNext(rows)) {
            assertThat(hasNext(rows)).as("asked once more").isTrue();
            Throwable failure = catchThrowable(() -> taken.add(rows.next()));
            if (failure != null) {
                return new Taken(taken, failure);
            }
        }
        return new Taken(taken, null);
    }

    private static boolean hasNext(Iterator<?> rows) {
        try {
            return rows.hasNext();
        } catch (RuntimeException e) {
            throw new AssertionError("hasNext() threw", e);
        }
    }

    /** A first page fails its exchange; a later one fails the row behind those that came before it. */
    private void fails(Operation operation, int page, String why) {
        Exchange exchange = call(operation);
        if (page == 0) {
            assertThat(exchange.getException())
                    .isInstanceOf(WeworkUnavailableException.class)
                    .hasMessageContaining(why);
            return;
        }
        assertThat(exchange.getException()).isNull();
        Taken taken = take(exchange.getMessage().getBody(Iterator.class));
        assertThat(taken.failure()).isInstanceOf(WeworkUnavailableException.class);
        assertThat(taken.failure()).hasMessageContaining(why);
        assertThat(taken.rows())
                .startsWith(IntStream.range(0, page)
                        .mapToObj(before -> "row " + before)
                        .toArray());
        assertThat(taken.rows()).hasSizeLessThanOrEqualTo(page + 1);
    }

    private Iterator<?> stream(Operation operation) {
        Exchange exchange = call(operation);
        assertThat(exchange.getException()).isNull();
        return exchange.getMessage().getBody(Iterator.class);
    }

    private Exchange call(Operation operation) {
        Map<String, Object> request = new LinkedHashMap<>();
        operation.parameters().values().stream()
                .filter(Parameter::required)
                .forEach(parameter -> request.put(parameter.name(), plausible(parameter)));
        String size = operation.paging().size();
        if (size != null) {
            request.put(size, 1);
        }
        String credential = operation.credentials().contains(Credential.APP) ? "app" : "contact";
        return wecom.call("wework:" + operation.path() + "?paging=stream&credential=" + credential, request);
    }

    private void answers(Operation operation, List<Map<String, Object>> pages) throws JsonProcessingException {
        List<String> texts = new ArrayList<>();
        for (Map<String, Object> page : pages) {
            texts.add(Json.text(page));
        }
        wecom.simulator()
                .answers()
                .on(operation.path())
                .json(texts.get(0), texts.subList(1, texts.size()).toArray(new String[0]));
    }

    private static Operation members() {
        return OperationCatalog.instance().find("user/list_id").orElseThrow();
    }

    private static List<Map<String, Object>> whole(Operation operation) {
        Paging paging = operation.paging();
        List<Map<String, Object>> pages = new ArrayList<>();
        for (int number = 0; number < PAGES; number++) {
            boolean more = number < PAGES - 1;
            Map<String, Object> page = new LinkedHashMap<>();
            page.put(paging.rows(), List.of("row " + number));
            if (paging.next() != null) {
                page.put(paging.next(), more ? "cursor " + number : paging.more() == null ? "" : "ignored");
            }
            String flag = paging.more();
            if (flag != null) {
                page.put(flag.replace("!", ""), more != flag.startsWith("!"));
            }
            pages.add(page);
        }
        return pages;
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
}
