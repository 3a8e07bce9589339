// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What holds of the tree whatever was done to it, refused or not. */
class DepartmentTreeLawsTest {

    /** Few ids and names, so that changes clash. */
    private static final int MAX_ID = 24;

    /** Where each tree begins: two chains, so that a move is often a matter of the last level. */
    private static final int FIRST_CHAIN = 11;

    private static final int SECOND_CHAIN = 17;

    record Change(String words, Consumer<Directory> act) {
        @Override
        public String toString() {
            return words;
        }
    }

    @Property
    void tree_has_no_cycle_and_at_most_15_levels(@ForAll("changes") List<Change> changes) {
        Departments tree = after(changes).departments();

        assertThat(tree.all()).allSatisfy(department -> assertThat(tree.pathToRoot(department.id()))
                .endsWith(1)
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(15));
    }

    @Property
    void siblings_have_different_names(@ForAll("changes") List<Change> changes) {
        Departments tree = after(changes).departments();

        Set<String> slots = new HashSet<>();
        assertThat(tree.all())
                .allSatisfy(department -> assertThat(slots.add(department.parentId() + "/" + department.name()))
                        .isTrue());
    }

    @Property
    void every_department_is_below_the_root_once(@ForAll("changes") List<Change> changes) {
        Departments tree = after(changes).departments();

        assertThat(tree.subtree(1))
                .containsExactlyInAnyOrderElementsOf(
                        tree.all().stream().map(Department::id).toList());
    }

    @Property
    void refused_change_changes_nothing(@ForAll("changes") List<Change> changes, @ForAll("change") Change last) {
        Directory directory = after(changes);
        List<Department> before = List.copyOf(directory.departments().all());

        boolean refused = Errcode.of(() -> last.act().accept(directory)) != 0;

        if (refused) {
            assertThat(directory.departments().all()).containsExactlyElementsOf(before);
        }
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return change().list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<Change> change() {
        Arbitrary<Integer> ids = Arbitraries.integers().between(1, MAX_ID);
        Arbitrary<String> names = Arbitraries.of("甲", "乙", "丙", "丁", "戊", "a*b");
        return Combinators.combine(Arbitraries.integers().between(0, 9), ids, ids, names)
                .as(DepartmentTreeLawsTest::changeOf);
    }

    private static Change changeOf(int dice, int id, int parent, String name) {
        if (dice == 0) {
            return new Change("delete " + id, directory -> directory.removeDepartment(id));
        }
        if (dice <= 4) {
            Department moved = new Department(id, parent, name);
            return new Change("update " + moved, directory -> directory.updateDepartment(moved));
        }
        return new Change("add %d below %d or the last: %s".formatted(id, parent, name), directory -> {
            int last = directory.departments().nextId() - 1;
            directory.addDepartment(id, dice <= 7 ? last : parent, name);
        });
    }

    private static Directory after(List<Change> changes) {
        Directory directory = new Directory("公司");
        for (int id = 2; id <= SECOND_CHAIN; id++) {
            directory.addDepartment(id, id == FIRST_CHAIN ? 1 : id - 1, "链" + id);
        }
        changes.forEach(change -> Errcode.of(() -> change.act().accept(directory)));
        return directory;
    }
}
