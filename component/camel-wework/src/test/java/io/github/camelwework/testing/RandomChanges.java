// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.testing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.directory.Department;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.Tag;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Some changes of any kind; those that WeCom would refuse change nothing. */
public final class RandomChanges {

    private static final int MOST = 12;

    private final Random random;
    private int number;

    public RandomChanges(long seed) {
        random = new Random(seed);
    }

    public void apply(Directory directory) {
        for (int i = random.nextInt(MOST); i >= 0; i--) {
            try {
                one(directory);
            } catch (ApiError e) {
                // Refused, as WeCom refuses much.
                number++;
            }
        }
    }

    private void one(Directory directory) {
        number++;
        Member member = any(List.copyOf(directory.members().all()));
        Department department = any(List.copyOf(directory.departments().all()));
        Department parent = any(List.copyOf(directory.departments().all()));
        switch (random.nextInt(8)) {
            case 0 -> directory.addMember("new" + number, "新人" + number, places(directory));
            case 1 -> directory.removeMembers(List.of(member.userid()));
            case 2 -> {
                ObjectNode fields = fields(member).put("name", "改名" + number).put("enable", random.nextInt(2));
                directory.updateMember(new JsonFields(fields));
            }
            case 3 -> {
                ObjectNode fields = fields(member);
                places(directory).forEach(fields.putArray("department")::add);
                directory.updateMember(new JsonFields(fields));
            }
            case 4 -> directory.addDepartment(directory.departments().nextId(), parent.id(), "部门" + number);
            case 5 -> directory.updateDepartment(new Department(department.id(), parent.id(), "改" + number));
            case 6 -> directory.removeDepartment(department.id());
            default -> tag(directory, member, department);
        }
    }

    private void tag(Directory directory, Member member, Department department) {
        if (random.nextInt(3) == 0) {
            directory.addTag(new Tag(100 + number, "标签" + number, 0, Set.of(member.key()), Set.of(department.id())));
        } else {
            Tag tag = any(List.copyOf(directory.tags().all()));
            directory.updateTag(
                    random.nextBoolean()
                            ? tag.adding(Set.of(member.key()), Set.of(department.id()))
                            : tag.removing(Set.of(member.key()), Set.of(department.id())));
        }
    }

    private List<Integer> places(Directory directory) {
        List<Department> all = List.copyOf(directory.departments().all());
        return random.ints(1 + random.nextInt(2), 0, all.size())
                .mapToObj(i -> all.get(i).id())
                .distinct()
                .toList();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static ObjectNode fields(Member member) {
        return JsonNodeFactory.instance.objectNode().put("userid", member.userid());
    }
}
