// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.OperationCatalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReceiverSplitTest {

    private static final Operation SEND =
            OperationCatalog.instance().find("message/send").orElseThrow();

    @Property(tries = 200)
    void every_receiver_is_in_exactly_one_call_and_no_call_is_too_large(
            @ForAll @IntRange(max = 3500) int users,
            @ForAll @IntRange(max = 350) int parties,
            @ForAll @IntRange(max = 350) int tags) {
        Map<String, Object> fields = fields(users, parties, tags);

        List<Map<String, Object>> slices = ReceiverSplit.slices(SEND, fields);

        assertThat(collect(slices, "touser", 1000)).isEqualTo(names("u", users));
        assertThat(collect(slices, "toparty", 100)).isEqualTo(names("p", parties));
        assertThat(collect(slices, "totag", 100)).isEqualTo(names("t", tags));
        assertThat(slices).allSatisfy(slice -> assertThat(slice).containsEntry("msgtype", "text"));
    }

    @Test
    void a_thousand_receivers_are_one_call() {
        Map<String, Object> fields = fields(1000, 100, 100);
        assertThat(ReceiverSplit.slices(SEND, fields)).containsExactly(fields);
    }

    @Test
    void departments_and_tags_ride_in_the_first_calls_only() {
        List<Map<String, Object>> slices = ReceiverSplit.slices(SEND, fields(2500, 1, 0));
        assertThat(slices).hasSize(3);
        assertThat(slices.get(0)).containsKey("toparty");
        assertThat(slices.get(1)).doesNotContainKey("toparty");
        assertThat(slices.get(2)).doesNotContainKey("toparty");
    }

    private static Map<String, Object> fields(int users, int parties, int tags) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("msgtype", "text");
        put(fields, "touser", names("u", users));
        put(fields, "toparty", names("p", parties));
        put(fields, "totag", names("t", tags));
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, List<String> values) {
        if (!values.isEmpty()) {
            fields.put(name, String.join("|", values));
        }
    }

    private static List<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private static List<String> collect(List<Map<String, Object>> slices, String name, int limit) {
        List<String> all = new ArrayList<>();
        for (Map<String, Object> slice : slices) {
            if (slice.get(name) instanceof String joined) {
                List<String> one = List.of(joined.split("\\|"));
                assertThat(one).hasSizeLessThanOrEqualTo(limit);
                all.addAll(one);
            }
        }
        return all;
    }
}
