// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the members whatever was written, refused or not. */
class MemberIndexLawsTest {

    private static final List<String> USERIDS = List.of("a", "A", "b", "c", "D");
    private static final List<String> MOBILES = List.of("", "13800000001", "+86 13800000001", "13800000002");
    private static final List<String> MAILS = List.of("", "x@corp.example", "X@corp.example", "y@corp.example");

    @Property
    void no_two_members_share_a_mobile_or_a_mail(@ForAll("writes") List<Consumer<Directory>> writes) {
        Members members = after(writes).members();

        for (UniqueField field : UniqueField.values()) {
            Set<String> seen = new HashSet<>();
            assertThat(members.all())
                    .map(field::valueOf)
                    .filteredOn(value -> !value.isEmpty())
                    .allSatisfy(value -> assertThat(seen.add(value)).isTrue());
        }
    }

    @Property
    void every_member_is_found_by_what_it_holds_and_nobody_else(@ForAll("writes") List<Consumer<Directory>> writes) {
        Members members = after(writes).members();

        for (String mobile : MOBILES) {
            Member found = members.findBy(UniqueField.MOBILE, mobile);
            assertThat(members.all())
                    .filteredOn(member -> !mobile.isEmpty()
                            && UniqueField.MOBILE.valueOf(member).equals(UniqueField.MOBILE.normal(mobile)))
                    .isEqualTo(found == null ? List.of() : List.of(found));
        }
    }

    @Property
    void departments_list_exactly_those_who_are_in_them(@ForAll("writes") List<Consumer<Directory>> writes) {
        Directory directory = after(writes);

        for (int id = 1; id <= 3; id++) {
            int department = id;
            assertThat(directory.members().keysIn(id))
                    .containsExactlyInAnyOrderElementsOf(directory.members().all().stream()
                            .filter(member -> member.departments().contains(department))
                            .map(Member::key)
                            .toList());
        }
    }

    @Provide
    Arbitrary<List<Consumer<Directory>>> writes() {
        Arbitrary<ObjectNode> bodies = Combinators.combine(
                        Arbitraries.of(USERIDS),
                        Arbitraries.of(MOBILES),
                        Arbitraries.of(MAILS),
                        Arbitraries.integers().between(1, 3))
                .as((userid, mobile, mail, department) -> {
                    ObjectNode body = Errcode.json("{'name':'某人'}");
                    body.put("userid", userid).put("mobile", mobile).put("email", mail);
                    body.putArray("department").add(department);
                    return body;
                });
        return Combinators.combine(Arbitraries.integers().between(0, 5), bodies)
                .as(MemberIndexLawsTest::write)
                .list()
                .ofMaxSize(40);
    }

    private static Consumer<Directory> write(int dice, ObjectNode body) {
        JsonFields fields = new JsonFields(body);
        return switch (dice) {
            case 0 ->
                directory -> directory.removeMembers(List.of(body.path("userid").asText()));
            case 1, 2 -> directory -> directory.updateMember(fields);
            default -> directory -> directory.createMember(fields);
        };
    }

    private static Directory after(List<Consumer<Directory>> writes) {
        Directory directory = new Directory("公司");
        directory.addDepartment(2, 1, "甲");
        directory.addDepartment(3, 1, "乙");
        writes.forEach(write -> Errcode.of(() -> write.accept(directory)));
        return directory;
    }
}
