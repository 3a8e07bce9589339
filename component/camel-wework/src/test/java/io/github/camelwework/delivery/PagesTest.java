// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.client.Answer;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.model.WeworkResult;
import io.github.camelwework.request.WeworkRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final Operation LIST =
            OperationCatalog.instance().find("user/list_id").orElseThrow();

    private final List<Object> asked = new ArrayList<>();

    @Property(tries = 200)
    void every_row_comes_once_and_in_its_order(
            @ForAll @IntRange(max = 60) int rows, @ForAll @IntRange(min = 1, max = 9) int size) {
        List<Integer> all = IntStream.range(0, rows).boxed().toList();

        assertThat(pages(all, size).all().join().result().get("dept_user")).isEqualTo(all);
        Iterator<?> streamed = pages(all, size).rows().join().rows();
        List<Object> read = new ArrayList<>();
        streamed.forEachRemaining(read::add);
        assertThat(read).isEqualTo(all);
    }

    @Test
    void a_stream_asks_for_a_page_only_when_it_is_needed() {
        Iterator<?> rows = pages(List.of(1, 2, 3, 4, 5), 2).rows().join().rows();

        assertThat(asked).hasSize(1);
        rows.next();
        rows.next();
        assertThat(asked).hasSize(1);
        rows.next();
        assertThat(asked).hasSize(2);
    }

    @Test
    void a_failure_on_a_later_page_surfaces_from_next() {
        Pages pages = new Pages(
                request(),
                page -> asked(page) == 0
                        ? CompletableFuture.completedFuture(page(List.of(1), "more"))
                        : CompletableFuture.failedFuture(WeworkException.of("user/list_id", 48002, null)));
        Iterator<?> rows = pages.rows().join().rows();
        rows.next();

        assertThatThrownBy(rows::next).isInstanceOf(WeworkException.class).hasMessageContaining("48002");
    }

    @Test
    void the_same_cursor_again_is_an_error_and_no_loop() {
        Pages pages =
                new Pages(request(), page -> CompletableFuture.completedFuture(page(List.of(1), "always the same")));

        assertThatThrownBy(() -> pages.all().join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(WeworkUnavailableException.class)
                .hasMessageContaining("the same cursor twice");
    }

    @Test
    void empty_pages_without_an_end_are_an_error_too() {
        Pages pages = new Pages(
                request(), page -> CompletableFuture.completedFuture(page(List.of(), "cursor " + asked(page))));

        assertThatThrownBy(() -> pages.all().join()).hasMessageContaining("empty pages in a row");
        assertThat(asked).hasSizeLessThan(200);
    }

    private Pages pages(List<Integer> rows, int size) {
        asked.clear();
        return new Pages(request(), page -> {
            asked.add(page);
            int from = Integer.parseInt(String.valueOf(page.fields().getOrDefault("cursor", "0")));
            int to = Math.min(rows.size(), from + size);
            return CompletableFuture.completedFuture(
                    page(rows.subList(from, to), to < rows.size() ? String.valueOf(to) : ""));
        });
    }

    private int asked(Object page) {
        asked.add(page);
        return asked.size() - 1;
    }

    private static Answer page(List<?> rows, String next) {
        WeworkResult result = new WeworkResult();
        result.put("errcode", 0);
        result.put("dept_user", rows);
        result.put("next_cursor", next);
        return Answer.of(result);
    }

    private static WeworkRequest request() {
        return new WeworkRequest(LIST, Map.of(), Collections.emptyMap(), List.of(), null, null);
    }
}
