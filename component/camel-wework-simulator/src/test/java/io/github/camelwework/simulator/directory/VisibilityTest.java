// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisibilityTest {

    private static final int APP = 1000002;

    private final Directory directory = new Directory("公司");

    @BeforeEach
    void company() {
        directory.addDepartment(2, 1, "研发");
        directory.addDepartment(3, 2, "平台");
        directory.addDepartment(4, 1, "销售");
        directory.addMember("Boss", "老板", List.of(1));
        directory.addMember("dev", "开发", List.of(2));
        directory.addMember("platform", "平台", List.of(3, 4));
        directory.addMember("sales", "销售", List.of(4));
        directory.addTag(new Tag(7, "值班", 0, Set.of("sales"), Set.of(3)));
        directory.addTag(new Tag(8, "自己的", APP, Set.of("boss", "dev"), Set.of()));
    }

    @Test
    void department_of_the_range_stands_for_its_tree() {
        Visibility range = range(Set.of(), Set.of(2), Set.of());

        assertThat(range.seesDepartment(3)).isTrue();
        assertThat(range.seesDepartment(1)).isFalse();
        assertThat(range.seesDepartment(99)).isFalse();
        assertThat(keys(range.members())).containsExactly("dev", "platform");
    }

    @Test
    void member_named_in_the_range_is_visible_and_the_department_is_not() {
        Visibility range = range(Set.of("BOSS"), Set.of(), Set.of());

        assertThat(keys(range.members())).containsExactly("boss");
        assertThat(range.seesDepartment(1)).isFalse();
    }

    @Test
    void tag_of_the_range_makes_its_members_and_departments_visible() {
        Visibility range = range(Set.of(), Set.of(), Set.of(7));

        assertThat(keys(range.members())).containsExactly("platform", "sales");
        assertThat(range.seesDepartment(3)).isTrue();
    }

    @Test
    void tag_is_visible_when_it_is_in_the_range_or_the_apps_own() {
        Visibility narrow = range(Set.of("dev"), Set.of(), Set.of());

        assertThat(narrow.sees(directory.tags().require(7))).isFalse();
        assertThat(narrow.sees(directory.tags().require(8))).isTrue();
        assertThat(Visibility.all(directory).sees(directory.tags().require(7))).isTrue();
    }

    @Test
    void whole_corp_sees_everybody() {
        assertThat(keys(Visibility.all(directory).members())).containsExactly("boss", "dev", "platform", "sales");
    }

    @Test
    void all_means_everybody_in_the_range_and_departments_are_ignored() {
        Reach reach = range(Set.of(), Set.of(4), Set.of()).resolve(receivers("@all", "99", "99"));

        assertThat(keys(reach.members())).containsExactly("platform", "sales");
        assertThat(reach.invalidParties()).isEmpty();
        assertThat(reach.anyValid()).isTrue();
    }

    @Test
    void each_member_is_reached_once() {
        Reach reach = Visibility.all(directory).resolve(receivers("DEV,dev", "2", "8"));

        assertThat(keys(reach.members())).containsExactly("boss", "dev", "platform");
    }

    @Test
    void receivers_out_of_range_or_unknown_are_listed_as_they_are_called() {
        Reach reach = range(Set.of(), Set.of(2), Set.of()).resolve(receivers("Dev,Sales,YT00604", "3,4,x", "7,99,y"));

        assertThat(keys(reach.members())).containsExactly("dev", "platform");
        assertThat(reach.invalidUsers()).containsExactly("sales", "yt00604");
        assertThat(reach.invalidParties()).containsExactly("4", "x");
        assertThat(reach.invalidTags()).containsExactly("7", "99", "y");
    }

    @Test
    void only_the_visible_part_of_a_tag_is_reached() {
        Reach reach = range(Set.of("dev"), Set.of(), Set.of()).resolve(receivers("", "", "8"));

        assertThat(keys(reach.members())).containsExactly("dev");
    }

    @Test
    void disabled_member_is_invalid_by_name_and_passed_over_in_a_group() {
        directory.updateMember(Errcode.fields("{'userid':'sales','enable':0}"));

        Reach reach = Visibility.all(directory).resolve(receivers("Sales", "4", ""));

        assertThat(reach.invalidUsers()).containsExactly("sales");
        assertThat(keys(reach.members())).containsExactly("platform");
    }

    @Test
    void member_who_left_is_invalid() {
        directory.mark("sales", MemberTrait.LEFT);

        assertThat(Visibility.all(directory).resolve(receivers("sales", "", "")).invalidUsers())
                .containsExactly("sales");
    }

    @Test
    void unlicensed_member_is_listed_and_not_reached() {
        directory.mark("sales", MemberTrait.UNLICENSED);

        Reach reach = Visibility.all(directory).resolve(receivers("Sales", "4", ""));

        assertThat(reach.unlicensedUsers()).containsExactly("sales");
        assertThat(keys(reach.members())).containsExactly("platform");
    }

    @Test
    void nothing_valid_is_told_from_an_empty_department() {
        directory.addDepartment(9, 1, "空");

        assertThat(Visibility.all(directory)
                        .resolve(receivers("nobody", "98", "99"))
                        .anyValid())
                .isFalse();
        assertThat(Visibility.all(directory).resolve(receivers("", "9", "")).anyValid())
                .isTrue();
    }

    @Test
    void nobody_but_the_unlicensed_is_nobody() {
        directory.mark("sales", MemberTrait.UNLICENSED);

        assertThat(Visibility.all(directory).resolve(receivers("sales", "", "")).anyValid())
                .isFalse();
    }

    @Test
    void empty_receivers_say_so() {
        assertThat(receivers("", "", "").isEmpty()).isTrue();
        assertThat(receivers("", "", "7").isEmpty()).isFalse();
    }

    private Visibility range(Set<String> users, Set<Integer> departments, Set<Integer> tags) {
        return Visibility.of(directory, APP, users, departments, tags);
    }

    private static Receivers receivers(String users, String parties, String tags) {
        return new Receivers(split(users), split(parties), split(tags));
    }

    private static List<String> split(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(",", -1));
    }

    private static List<String> keys(Collection<Member> members) {
        return members.stream().map(Member::key).toList();
    }
}
