// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.simulator.directory.Directory;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A directory made of events alone, as strict as a database with foreign keys. */
public final class ReplicatedDirectory {

    private final Map<String, Map<String, Object>> departments = new TreeMap<>();
    private final Map<String, Map<String, Object>> members = new TreeMap<>();
    private final Map<String, Set<String>> tags = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();

    public Set<String> seen() {
        return seen;
    }

    public void apply(List<Map<String, Object>> events) {
        events.forEach(this::apply);
    }

    private void apply(Map<String, Object> event) {
        String type = event.get("ChangeType").toString();
        seen.add(type);
        switch (type) {
            case "create_party" -> {
                if (!event.get("ParentId").equals("0")) {
                    assertThat(departments).as("parent of %s", event).containsKey(text(event, "ParentId"));
                }
                assertThat(departments.put(text(event, "Id"), new TreeMap<>(event)))
                        .isNull();
            }
            case "update_party" -> present(departments, text(event, "Id")).putAll(event);
            case "delete_party" ->
                assertThat(departments.remove(text(event, "Id"))).isNotNull();
            case "create_user" ->
                assertThat(members.put(text(event, "UserID"), new TreeMap<>(event)))
                        .isNull();
            case "update_user" -> present(members, text(event, "UserID")).putAll(event);
            case "delete_user" ->
                assertThat(members.remove(text(event, "UserID"))).isNotNull();
            default -> tag(event);
        }
    }

    public void requireEqual(Directory directory) {
        assertThat(departments.keySet())
                .isEqualTo(new TreeSet<>(directory.departments().all().stream()
                        .map(department -> String.valueOf(department.id()))
                        .toList()));
        directory.departments().all().forEach(department -> assertThat(departments.get(String.valueOf(department.id())))
                .containsEntry("Name", department.name())
                .containsEntry("ParentId", String.valueOf(department.parentId())));
        assertThat(members).hasSize(directory.members().count());
        directory.members().all().forEach(member -> assertThat(members.get(member.userid()))
                .as(member.userid())
                .containsEntry("Name", member.name())
                .containsEntry(
                        "Department",
                        String.join(
                                ",",
                                member.departments().stream()
                                        .map(String::valueOf)
                                        .toList()))
                .containsEntry("Status", String.valueOf(member.status())));
        directory.tags().all().forEach(tag -> {
            Set<String> listed = new TreeSet<>(tag.users());
            tag.parties().forEach(party -> listed.add(String.valueOf(party)));
            assertThat(tags.getOrDefault(String.valueOf(tag.id()), Set.of())).isEqualTo(listed);
        });
    }

    private void tag(Map<String, Object> event) {
        Set<String> tag = tags.computeIfAbsent(text(event, "TagId"), id -> new TreeSet<>());
        tag.removeAll(list(event, "DelUserItems"));
        tag.removeAll(list(event, "DelPartyItems"));
        tag.addAll(list(event, "AddUserItems"));
        tag.addAll(list(event, "AddPartyItems"));
    }

    private static Map<String, Object> present(Map<String, Map<String, Object>> all, String id) {
        assertThat(all).containsKey(id);
        return all.get(id);
    }

    private static List<String> list(Map<String, Object> event, String element) {
        Object items = event.get(element);
        return items == null ? List.of() : List.of(items.toString().split(",", -1));
    }

    private static String text(Map<String, Object> event, String element) {
        return event.get(element).toString();
    }
}
