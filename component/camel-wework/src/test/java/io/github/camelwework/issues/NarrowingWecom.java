// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import io.github.camelwework.client.Answer;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.model.WeworkResult;
import io.github.camelwework.request.WeworkRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** A corp of three departments, and an app whose visible range an administrator changes between two calls. */
final class NarrowingWecom {

    private static final Set<Integer> ALL = Set.of(1, 2, 3);
    private static final Set<Integer> PART = Set.of(3);
    private static final Map<Integer, Integer> PARENTS = Map.of(1, 0, 2, 1, 3, 1);
    private static final Map<String, List<Integer>> MEMBERS =
            Map.of("boss", List.of(1), "both", List.of(2, 3), "two", List.of(2), "three", List.of(3));
    private static final Map<String, List<String>> LEADERS = Map.of(
            "boss", List.of(), "both", List.of("boss", "three"), "two", List.of("boss"), "three", List.of("two"));

    /** Whether the app may read its own range. */
    private final boolean tellsRange;

    private Set<Integer> range = ALL;
    private Set<Integer> next = ALL;
    private int callsLeft = Integer.MAX_VALUE;
    private int calls;
    /** Whether details are refused, so that the contact secret lists the ids of all. */
    boolean refusesDetails;

    NarrowingWecom(boolean tellsRange) {
        this.tellsRange = tellsRange;
    }

    void range(boolean whole) {
        range = whole ? ALL : PART;
        callsLeft = Integer.MAX_VALUE;
    }

    /** After so many calls the range is another. */
    void changeAfter(int count, boolean toWhole) {
        callsLeft = count;
        next = toWhole ? ALL : PART;
    }

    int calls() {
        return calls;
    }

    int members() {
        return MEMBERS.size();
    }

    CompletableFuture<Answer> answer(WeworkRequest request) {
        calls++;
        if (callsLeft-- == 0) {
            range = next;
        }
        Map<String, String> query = request.query();
        try {
            Map<String, Object> fields = fields(request.operation().path(), query);
            WeworkResult result = new WeworkResult();
            result.put("errcode", 0);
            result.putAll(fields);
            return CompletableFuture.completedFuture(Answer.of(result));
        } catch (WeworkException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    // Arrows would need blocks with a yield for each case that first requires something.
    @SuppressWarnings("StatementSwitchToExpressionSwitch")
    private Map<String, Object> fields(String path, Map<String, String> query) {
        switch (path) {
            case "agent/list":
                require(tellsRange, path, 48002);
                return Map.of("agentlist", List.of(Map.of("agentid", 7)));
            case "agent/get":
                return Map.of(
                        "allow_partys",
                        Map.of("partyid", range.equals(ALL) ? List.of(1) : List.copyOf(PART)),
                        "allow_userinfos",
                        Map.of("user", List.of()),
                        "allow_tags",
                        Map.of("tagid", List.of()));
            case "department/list":
                require(!refusesDetails, path, 48009);
                return Map.of("department", departments(range, true));
            case "department/simplelist":
                return Map.of("department_id", departments(refusesDetails ? ALL : range, false));
            case "department/get":
                require(!refusesDetails, path, 48009);
                require(range.contains(Integer.valueOf(query.get("id"))), path, 60011);
                return Map.of("department", Map.of());
            case "user/list":
                require(!refusesDetails, path, 48009);
                require(range.contains(Integer.valueOf(query.get("department_id"))), path, 60011);
                return Map.of(
                        "userlist",
                        MEMBERS.keySet().stream()
                                .filter(userid ->
                                        MEMBERS.get(userid).contains(Integer.valueOf(query.get("department_id"))))
                                .map(this::member)
                                .toList());
            case "user/list_id":
                return Map.of(
                        "dept_user",
                        MEMBERS.entrySet().stream()
                                .flatMap(member -> member.getValue().stream()
                                        .map(id -> Map.of("userid", member.getKey(), "department", id)))
                                .toList());
            case "user/get":
                require(!refusesDetails, path, 48009);
                require(isSeen(query.get("userid")), path, 60011);
                return member(query.get("userid"));
            case "tag/list":
                return Map.of("taglist", List.of(Map.of("tagid", 1, "tagname", "值班")));
            case "tag/get":
                return Map.of(
                        "userlist",
                        MEMBERS.keySet().stream()
                                .filter(this::isSeen)
                                .map(userid -> Map.of("userid", userid))
                                .toList(),
                        "partylist",
                        List.copyOf(range));
            default:
                throw new AssertionError("Nobody needs " + path);
        }
    }

    private List<Map<String, Object>> departments(Set<Integer> seen, boolean names) {
        return seen.stream()
                .sorted()
                .map(id -> {
                    Map<String, Object> row = new HashMap<>(Map.of("id", id, "parentid", PARENTS.get(id), "order", 1));
                    if (names) {
                        row.put("name", "部门" + id);
                    }
                    return row;
                })
                .collect(Collectors.toList());
    }

    private Map<String, Object> member(String userid) {
        return Map.of(
                "userid",
                userid,
                "name",
                userid,
                "department",
                MEMBERS.get(userid).stream().filter(range::contains).toList(),
                "is_leader_in_dept",
                MEMBERS.get(userid).stream()
                        .filter(range::contains)
                        .map(id -> 0)
                        .toList(),
                "direct_leader",
                LEADERS.get(userid).stream().filter(this::isSeen).toList());
    }

    private boolean isSeen(String userid) {
        return MEMBERS.getOrDefault(userid, List.of()).stream().anyMatch(range::contains);
    }

    private static void require(boolean holds, String path, int errcode) {
        if (!holds) {
            throw WeworkException.of(path, errcode, "refused");
        }
    }
}
