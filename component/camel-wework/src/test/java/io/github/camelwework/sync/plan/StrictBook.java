// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.json.Json;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.simulator.directory.Department;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.DirectorySettings;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.Tag;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.ActualDirectoryReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** WeCom's address book with all its rules, in memory: the simulator's own, without HTTP. */
public final class StrictBook {

    /** What an app that was made after June 2022 does not get. */
    private static final Set<String> PRIVATE = Set.of("mobile", "email", "biz_mail", "gender", "address");

    public final Directory directory =
            new Directory("公司", DirectorySettings.today().with(DirectorySettings.UnknownDepartments.REFUSED));

    /** Members, in lower case, whom the app does not see: of them only the ids come, and no list shows them. */
    final Set<String> unseen = new HashSet<>();

    boolean hidesPrivateFields;
    boolean hidesAllButIds;

    public StrictBook department(int id, int parent, String name) {
        directory.addDepartment(id, parent, name);
        return this;
    }

    public StrictBook member(Object... namesAndValues) {
        directory.createMember(new JsonFields(node(fields(namesAndValues))));
        return this;
    }

    public static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return fields;
    }

    /** The book as it is read. */
    public ActualDirectory target() {
        ActualDirectoryReader reader = new ActualDirectoryReader();
        directory.departments().all().forEach(department -> {
            Map<String, Object> row = fields(
                    "kind",
                    "department",
                    "id",
                    department.id(),
                    "parentid",
                    department.parentId(),
                    "order",
                    department.order());
            if (!hidesAllButIds) {
                row.put("name", department.name());
                row.put("name_en", department.nameEn());
            }
            reader.add(row);
        });
        directory.members().all().forEach(member -> reader.add(row(member)));
        directory
                .tags()
                .all()
                .forEach(tag -> reader.add(fields(
                        "kind",
                        "tag",
                        "tagid",
                        tag.id(),
                        "tagname",
                        tag.name(),
                        "userlist",
                        tag.users().stream()
                                .filter(key -> !unseen.contains(key))
                                .toList(),
                        "partylist",
                        List.copyOf(tag.parties()))));
        return reader.directory();
    }

    private Map<String, Object> row(Member member) {
        Map<String, Object> row = new HashMap<>();
        if (hidesAllButIds || unseen.contains(member.key())) {
            row.put("userid", member.userid());
            row.put("department", member.departments());
        } else {
            row.putAll(map(member.fields()));
            List.of("mobile", "email", "biz_mail", "alias", "position").forEach(field -> row.putIfAbsent(field, ""));
            row.put("status", member.status());
            if (row.get("direct_leader") instanceof List<?> leaders) {
                row.put(
                        "direct_leader",
                        leaders.stream()
                                .filter(leader -> !unseen.contains(String.valueOf(leader)))
                                .toList());
            }
            if (hidesPrivateFields) {
                row.keySet().removeAll(PRIVATE);
            }
        }
        row.put("kind", "member");
        return row;
    }

    /** Takes every call of the plan; a refusal of WeCom's is a failure of the test. */
    void apply(SyncPlan plan) {
        for (SyncStep step : plan.steps()) {
            try {
                take(step);
            } catch (RuntimeException e) {
                throw new AssertionError("WeCom refused " + step + " " + step.fields() + " of\n" + plan.steps(), e);
            }
        }
    }

    public void take(SyncStep step) {
        JsonFields input = new JsonFields(node(step.fields()));
        switch (step.operation()) {
            case CREATE_DEPARTMENT -> directory.addDepartment(department(step, new Department(0, 0, "")));
            case UPDATE_DEPARTMENT ->
                directory.updateDepartment(
                        department(step, directory.departments().require(id(step))));
            case DELETE_DEPARTMENT -> directory.removeDepartment(id(step));
            case CREATE_MEMBER ->
                assertThat(directory.createMember(input).createdDepartments()).isEmpty();
            case UPDATE_MEMBER -> directory.updateMember(input);
            case DELETE_MEMBER -> directory.removeMembers(List.of(step.id()));
            case CREATE_TAG -> directory.addTag(new Tag(id(step), name(step), 0));
            case UPDATE_TAG ->
                directory.updateTag(directory.tags().require(id(step)).renamed(name(step)));
            case DELETE_TAG -> directory.removeTag(id(step));
            case ASSIGN_TAG ->
                directory.updateTag(directory.tags().require(id(step)).adding(users(step), parties(step)));
            case UNASSIGN_TAG ->
                directory.updateTag(directory.tags().require(id(step)).removing(users(step), parties(step)));
            default -> throw new AssertionError("unknown operation " + step.operation());
        }
    }

    private static Department department(SyncStep step, Department before) {
        Map<String, Object> fields = step.fields();
        return new Department(
                id(step),
                ((Number) fields.getOrDefault("parentid", before.parentId())).intValue(),
                String.valueOf(fields.getOrDefault("name", before.name())),
                String.valueOf(fields.getOrDefault("name_en", before.nameEn())),
                ((Number) fields.getOrDefault("order", before.order())).longValue());
    }

    private Set<String> users(SyncStep step) {
        Set<String> users = new HashSet<>();
        ((List<?>) step.fields().getOrDefault("userlist", List.of()))
                .forEach(userid -> users.add(
                        directory.members().require(String.valueOf(userid)).key()));
        return users;
    }

    private Set<Integer> parties(SyncStep step) {
        Set<Integer> parties = new HashSet<>();
        ((List<?>) step.fields().getOrDefault("partylist", List.of()))
                .forEach(id -> parties.add(directory
                        .departments()
                        .require(((Number) id).intValue())
                        .id()));
        return parties;
    }

    private static int id(SyncStep step) {
        return Integer.parseInt(step.id());
    }

    private static String name(SyncStep step) {
        return String.valueOf(step.fields().get("tagname"));
    }

    static Map<String, Object> map(ObjectNode node) {
        return Json.mapper().convertValue(node, new TypeReference<>() {});
    }

    public static ObjectNode node(Map<String, ?> fields) {
        return Json.mapper().convertValue(fields, ObjectNode.class);
    }

    /** All of it, to see that nothing changed. */
    public String image() {
        StringBuilder image = new StringBuilder();
        directory.departments().all().forEach(image::append);
        directory.members().all().forEach(member -> image.append(member.fields()));
        directory.tags().all().forEach(image::append);
        return image.toString();
    }
}
