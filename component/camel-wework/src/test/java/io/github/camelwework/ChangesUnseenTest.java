// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkPermissionException;
import io.github.camelwework.simulator.app.VisibleRange;
import io.github.camelwework.simulator.directory.Department;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Tag;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.testing.Looks;
import io.github.camelwework.testing.Wecom;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be seen is not what is not there. */
class ChangesUnseenTest {

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @TempDir
    Path states;

    @Test
    void what_leaves_the_visible_range_is_not_deleted_and_what_comes_back_is_not_new() throws Exception {
        Looks looks = started("");

        range(5);
        assertThat(looks.look()).isEmpty();
        assertThat(looks.look()).isEmpty();

        range(Department.ROOT);
        assertThat(looks.look()).isEmpty();
    }

    @Test
    void what_changed_while_it_was_out_of_sight_is_told_when_it_comes_back() throws Exception {
        Looks looks = started("");
        range(5);
        looks.look();
        change(directory -> directory.updateDepartment(new Department(3, 2, "平台研发", "Platform", 20)));
        assertThat(looks.look()).isEmpty();

        range(Department.ROOT);
        assertThat(Looks.words(looks.look())).containsExactly("update_party 3");
    }

    @Test
    void what_is_deleted_while_it_is_out_of_sight_is_told_all_the_same() throws Exception {
        Looks looks = started("");
        range(5);
        looks.look();
        change(directory -> directory.removeMembers(List.of("zhaoliu", "wangwu")));

        assertThat(Looks.words(looks.look())).containsExactly("delete_user wangwu", "delete_user zhaoliu");
    }

    @Test
    void a_member_keeps_a_department_that_went_out_of_sight() throws Exception {
        Looks looks = started("");
        // alice is in 3 and 4.
        range(3);
        assertThat(looks.look()).isEmpty();

        ObjectNode moved = JsonNodeFactory.instance.objectNode().put("userid", "alice");
        moved.putArray("department").add(30).add(4);
        change(directory -> directory.addDepartment(new Department(30, 3, "内核")));
        change(directory -> directory.updateMember(new JsonFields(moved)));
        assertThat(looks.look())
                .filteredOn(event -> event.get("ChangeType").equals("update_user"))
                .singleElement()
                .satisfies(event ->
                        assertThat(event).containsEntry("UserID", "alice").containsEntry("Department", "30"));

        range(Department.ROOT);
        assertThat(looks.look()).isEmpty();
    }

    @Test
    void a_tag_keeps_those_who_went_out_of_sight() throws Exception {
        Looks looks = started("");
        wecom.simulator().corp().app(Wecom.ALERTS).range(new VisibleRange(Set.of("bob"), Set.of(3), Set.of(1, 2)));

        assertThat(looks.look()).isEmpty();

        change(directory -> directory.updateTag(new Tag(1, "值班", 0, Set.of("bob"), Set.of())));
        assertThat(looks.look()).singleElement().satisfies(event -> assertThat(event)
                .containsEntry("TagId", "1")
                .containsEntry("DelUserItems", "alice"));
    }

    @ParameterizedTest
    @ValueSource(ints = {60011, 60030, 48009, 50002})
    void a_department_that_may_not_be_read_for_once_has_lost_nobody(int errcode) throws Exception {
        Looks looks = started("");
        wecom.simulator().faults().on("user/list").always(Fault.errcode(errcode));
        wecom.simulator().faults().on("user/get").always(Fault.errcode(errcode));

        // Without any details it says so; the ids that the contact secret lists would be those of a corp never seen
        // before.
        assertThatThrownBy(looks::look)
                .isInstanceOfSatisfying(WeworkPermissionException.class, e -> assertThat(e.getErrorCode())
                        .isEqualTo(errcode));
        assertThat(looks.events()).isEmpty();

        wecom.simulator().faults().clear();
        assertThat(looks.look()).isEmpty();
    }

    @Test
    void a_part_that_may_not_be_read_for_once_has_lost_nobody() throws Exception {
        Looks looks = started("");
        // The root's own list, asked first with fetch_child; the departments below are then asked one by one.
        wecom.simulator().faults().on("user/list").next(1, Fault.errcode(60011));
        wecom.simulator().faults().on("user/get").always(Fault.errcode(60011));

        assertThat(looks.look()).isEmpty();

        wecom.simulator().faults().clear();
        assertThat(looks.look()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {45009, 45029, -1})
    void a_directory_that_cannot_be_read_to_its_end_has_lost_nobody(int errcode) throws Exception {
        Looks looks = started("");
        change(directory -> directory.removeMembers(List.of("alice")));
        wecom.simulator().faults().on("user/list").always(Fault.errcode(errcode));

        assertThatThrownBy(looks::look).isInstanceOf(WeworkException.class);
        assertThat(looks.events()).isEmpty();
    }

    @Test
    void without_an_answer_about_a_missing_member_nothing_is_told_of_it() throws Exception {
        Looks looks = started("");
        change(directory -> directory.removeMembers(List.of("zhaoliu")));
        wecom.simulator().faults().on("user/get").always(Fault.errcode(40003));

        assertThat(looks.look()).isEmpty();

        wecom.simulator().faults().clear();
        assertThat(Looks.words(looks.look())).containsExactly("delete_user zhaoliu");
    }

    @Test
    void a_member_who_was_only_missed_by_the_list_is_there() throws Exception {
        change(directory -> directory.addMember("dave", "大卫", List.of(2)));
        Looks looks = started("");
        range(5);
        looks.look();
        wecom.simulator().corp().app(Wecom.ALERTS).range(new VisibleRange(Set.of("dave"), Set.of(5), Set.of()));

        // Visible by name, in no department that is: user/get shows the member, and no list does.
        assertThat(looks.look()).isEmpty();
        assertThat(looks.look()).isEmpty();
    }

    @Test
    void after_a_range_shrank_a_look_asks_about_a_part_and_later_looks_about_few() throws Exception {
        change(directory -> IntStream.range(0, 700).forEach(i -> directory.addMember("m" + i, "成员" + i, List.of(2))));
        Looks looks = started("");
        range(5);

        wecom.ledger().clear();
        assertThat(looks.look()).isEmpty();
        assertThat(wecom.ledger().count("user/get")).isEqualTo(500);

        looks.look();
        wecom.ledger().clear();
        looks.look();
        assertThat(wecom.ledger().count("user/get")).isEqualTo(20);
    }

    @Test
    void with_the_contact_secret_alone_ids_are_compared_and_a_second_look_decides() throws Exception {
        wecom.context()
                .getComponent("wework", WeworkComponent.class)
                .getConfiguration()
                .setSecret(null);
        Looks looks = started("");
        change(directory -> {
            directory.addDepartment(20, 5, "华东");
            directory.addMember("dave", "大卫", List.of(20));
        });
        assertThat(looks.look())
                .satisfiesExactly(
                        event -> assertThat(event)
                                .containsEntry("ChangeType", "create_party")
                                .containsEntry("Id", "20")
                                .containsEntry("ParentId", "5")
                                .doesNotContainKey("Name"),
                        event -> assertThat(event)
                                .containsEntry("ChangeType", "create_user")
                                .containsEntry("UserID", "dave")
                                .containsEntry("Department", "20")
                                .hasSize(6 + 2));

        change(directory -> {
            directory.removeMembers(List.of("dave"));
            directory.removeDepartment(20);
        });
        assertThat(looks.look()).isEmpty();
        assertThat(Looks.words(looks.look())).containsExactly("delete_user dave", "delete_party 20");
        assertThat(looks.look()).isEmpty();
    }

    @Test
    void with_the_contact_secret_alone_who_is_missing_once_and_back_is_no_change() throws Exception {
        wecom.context()
                .getComponent("wework", WeworkComponent.class)
                .getConfiguration()
                .setSecret(null);
        Looks looks = started("");
        for (int i = 0; i < 2; i++) {
            change(directory -> directory.removeMembers(List.of("zhaoliu")));
            assertThat(looks.look()).isEmpty();
            change(directory -> directory.addMember("zhaoliu", "赵六", List.of(3)));
            assertThat(looks.look()).isEmpty();
        }
    }

    private Looks started(String options) throws Exception {
        Looks looks = Looks.start(wecom.context(), states, options);
        assertThat(looks.look()).isEmpty();
        return looks;
    }

    private void range(int department) {
        wecom.simulator().corp().app(Wecom.ALERTS).range(VisibleRange.ofDepartments(Set.of(department)));
    }

    private void change(Consumer<Directory> change) {
        wecom.simulator().exclusively(() -> {
            change.accept(wecom.simulator().corp().directory());
            return true;
        });
    }
}
