// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a member stands: the departments, and in each the order and whether the member leads it.
 *
 * @param seats by department id
 * @param main the main department, 0 for the first
 */
record Placement(Map<Integer, Seat> seats, int main) {

    private static final int MAX_DEPARTMENTS = 100;
    private static final long MAX_ORDER = 0xFFFF_FFFFL;

    /** One department's part of it. */
    record Seat(long order, int leader) {}

    /**
     * What the fields ask for; null when they say nothing of departments.
     *
     * @throws io.github.camelwework.simulator.api.ApiError 41019 for a department that is no number, 60110 for more than
     *     100, 60123 for a negative one or a main department that is not among them, 60132 for lists of other lengths
     */
    static @Nullable Placement asked(JsonFields input, @Nullable Member before) {
        Integer main = input.integer("main_department", Refusal.DEPARTMENT_ID);
        if (!input.has("department")) {
            return before == null || main == null
                    ? null
                    : new Placement(of(before).seats(), main).withMainInside();
        }
        List<Integer> ids = departments(input.json().get("department"));
        List<Long> orders = aligned(input, "order", ids, MAX_ORDER);
        List<Long> leaders = aligned(input, "is_leader_in_dept", ids, 1);
        Map<Integer, Seat> old = before == null ? Map.of() : of(before).seats();
        Map<Integer, Seat> seats = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            Seat was = old.getOrDefault(ids.get(i), new Seat(0, 0));
            seats.put(
                    ids.get(i),
                    new Seat(
                            orders.isEmpty() ? was.order() : orders.get(i),
                            leaders.isEmpty() ? was.leader() : leaders.get(i).intValue()));
        }
        return new Placement(seats, main == null ? mainOf(before, seats) : main).withMainInside();
    }

    /** Where the member stands now. */
    static Placement of(Member member) {
        Map<Integer, Seat> seats = new LinkedHashMap<>();
        List<Integer> ids = member.departments();
        for (int i = 0; i < ids.size(); i++) {
            long order = member.field("order").path(i).asLong();
            seats.put(
                    ids.get(i),
                    new Seat(order, member.field("is_leader_in_dept").path(i).asInt()));
        }
        return new Placement(seats, member.field("main_department").asInt());
    }

    /** The same with one department in the place of another. */
    Placement replacing(int gone, int id) {
        Map<Integer, Seat> changed = new LinkedHashMap<>();
        seats.forEach((seat, value) -> changed.put(seat == gone ? id : seat, value));
        return new Placement(changed, main == gone ? id : main);
    }

    /** Writes it into a member's fields. */
    void writeTo(ObjectNode fields) {
        ArrayNode ids = fields.putArray("department");
        ArrayNode orders = fields.putArray("order");
        ArrayNode leaders = fields.putArray("is_leader_in_dept");
        seats.forEach((id, seat) -> {
            ids.add(id);
            orders.add(seat.order());
            leaders.add(seat.leader());
        });
        fields.put("main_department", main == 0 ? seats.keySet().iterator().next() : main);
    }

    /** WeCom does not say what follows otherwise; an unknown department is the nearest it has. */
    private Placement withMainInside() {
        Refusal.DEPARTMENT_ID.unless(main == 0 || seats.containsKey(main));
        return this;
    }

    private static int mainOf(@Nullable Member before, Map<Integer, Seat> seats) {
        int main = before == null ? 0 : before.field("main_department").asInt();
        return seats.containsKey(main) ? main : 0;
    }

    /** Numbers only: here WeCom does not take a string for a number, as it does elsewhere. */
    private static List<Integer> departments(JsonNode list) {
        Refusal.DEPARTMENT_MISSING.unless(list.isArray());
        Refusal.TOO_MANY_DEPARTMENTS.when(list.size() > MAX_DEPARTMENTS);
        List<Integer> ids = new ArrayList<>();
        for (JsonNode id : list) {
            Refusal.DEPARTMENT_MISSING.unless(id.isIntegralNumber());
            Refusal.DEPARTMENT_ID.unless(id.canConvertToInt() && id.intValue() >= 0);
            ids.add(id.intValue());
        }
        return ids;
    }

    private static List<Long> aligned(JsonFields input, String field, List<Integer> ids, long max) {
        List<Long> values = input.wholes(field, Refusal.ARGUMENT_INVALID);
        Refusal.LIST_LENGTHS_DIFFER.when(input.has(field) && values.size() != ids.size());
        Refusal.ARGUMENT_INVALID.unless(values.stream().allMatch(value -> 0 <= value && value <= max));
        return values;
    }
}
