// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/**
 * A small made-up company, so that a simulator started from a shell has somebody to write to: 5 departments below the
 * root, 12 members and 2 tags. Guest "temp" has no licence, "qianqi" is disabled.
 */
public final class DemoDirectory {

    private static final int DEVELOPMENT = 2;
    private static final int PLATFORM = 3;
    private static final int OPERATIONS = 4;
    private static final int SALES = 5;
    private static final int PEOPLE = 6;

    private static final int ON_CALL = 1;
    private static final int MANAGERS = 2;

    private record Person(String userid, String name, String position, boolean leads, List<Integer> departments) {}

    private static final List<Department> DEPARTMENTS = List.of(
            new Department(DEVELOPMENT, Department.ROOT, "研发部", "Development", 50),
            new Department(PLATFORM, DEVELOPMENT, "平台组", "Platform", 20),
            new Department(OPERATIONS, DEVELOPMENT, "运维组", "Operations", 10),
            new Department(SALES, Department.ROOT, "销售部", "Sales", 40),
            new Department(PEOPLE, Department.ROOT, "人事行政部", "People", 30));

    private static final List<Person> PEOPLE_OF_THE_CORP = List.of(
            new Person("zhangsan", "张三", "总经理", true, List.of(Department.ROOT)),
            new Person("lisi", "李四", "研发总监", true, List.of(DEVELOPMENT)),
            new Person("wangwu", "王五", "架构师", true, List.of(PLATFORM)),
            new Person("zhaoliu", "赵六", "工程师", false, List.of(PLATFORM)),
            new Person("alice", "Alice Chen", "Integration engineer", false, List.of(PLATFORM, OPERATIONS)),
            new Person("bob", "Bob Smith", "Site reliability engineer", true, List.of(OPERATIONS)),
            new Person("sunba", "孙八", "值班工程师", false, List.of(OPERATIONS)),
            new Person("carol", "Carol Jones", "Head of sales", true, List.of(SALES)),
            new Person("zhoujiu", "周九", "销售经理", false, List.of(SALES)),
            new Person("wushi", "吴十", "人事经理", true, List.of(PEOPLE)),
            new Person("qianqi", "钱七", "行政助理", false, List.of(PEOPLE)),
            new Person("temp", "郑十一", "实习生", false, List.of(PEOPLE, SALES)));

    private DemoDirectory() {}

    /** Puts the company into an address book that has only its root. */
    public static Directory fill(Directory directory) {
        DEPARTMENTS.forEach(directory::addDepartment);
        PEOPLE_OF_THE_CORP.forEach(person -> add(directory, person));
        directory.mark("zhangsan", MemberTrait.CREATOR);
        directory.mark("temp", MemberTrait.UNLICENSED);
        ObjectNode disabled =
                JsonNodeFactory.instance.objectNode().put("userid", "qianqi").put("enable", 0);
        directory.updateMember(new JsonFields(disabled));
        directory.addTag(new Tag(ON_CALL, "值班", 0, Set.of("bob", "alice"), Set.of()));
        directory.addTag(new Tag(MANAGERS, "管理层", 0, Set.of("zhangsan", "lisi", "carol", "wushi"), Set.of(SALES)));
        return directory;
    }

    private static void add(Directory directory, Person person) {
        Member member = directory.addMember(person.userid(), person.name(), person.departments());
        ObjectNode more = JsonNodeFactory.instance.objectNode();
        more.put("userid", member.userid()).put("position", person.position());
        more.put("email", person.userid() + "@demo.example");
        more.set("department", member.field("department"));
        int leads = person.leads() ? 1 : 0;
        person.departments().forEach(id -> more.withArray("is_leader_in_dept").add(leads));
        directory.updateMember(new JsonFields(more));
    }
}
