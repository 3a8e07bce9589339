// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.client.Answer;
import io.github.camelwework.contact.Snapshot;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.model.WeworkResult;
import io.github.camelwework.request.WeworkRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * A WeCom that no longer knows fetch_child answers the members of one department. One of them who is in a department below,
 * too, once made the snapshot believe that it had seen all of that department, and its other members were lost.
 */
class FetchChildIgnoredTest {

    @Test
    void members_of_a_department_below_are_not_lost() {
        Map<String, Object> snapshot = new Snapshot(this::answer).all();

        assertThat(snapshot.get("members"))
                .asString()
                .contains("userid=boss", "userid=both", "userid=deep")
                .doesNotContainPattern("userid=both.*userid=both");
    }

    @Test
    void a_token_that_may_not_list_members_is_refused_once_and_the_ids_are_read() {
        Map<String, Object> snapshot = new Snapshot(request -> path(request).equals("user/list")
                        ? CompletableFuture.failedFuture(WeworkException.of("user/list", 48009, "no privilege"))
                        : answer(request))
                .all();

        assertThat(snapshot.get("members")).asString().contains("userid=deep");
        assertThat((List<?>) snapshot.get("unreadable")).hasSize(1);
    }

    private CompletableFuture<Answer> answer(WeworkRequest request) {
        WeworkResult result = new WeworkResult();
        result.put("errcode", 0);
        switch (path(request)) {
            case "department/list" ->
                result.put("department", List.of(Map.of("id", 1, "parentid", 0), Map.of("id", 5, "parentid", 1)));
            case "user/list" -> result.put("userlist", members(request.query().get("department_id")));
            case "user/list_id" -> result.put("dept_user", List.of(Map.of("userid", "deep", "department", 5)));
            default -> result.put("taglist", List.of());
        }
        return CompletableFuture.completedFuture(Answer.of(result));
    }

    private static List<Map<String, Object>> members(String department) {
        Map<String, Object> both = Map.of("userid", "both", "department", List.of(1, 5));
        return department.equals("1")
                ? List.of(Map.of("userid", "boss", "department", List.of(1)), both)
                : List.of(both, Map.of("userid", "deep", "department", List.of(5)));
    }

    private static String path(WeworkRequest request) {
        return request.operation().path();
    }
}
