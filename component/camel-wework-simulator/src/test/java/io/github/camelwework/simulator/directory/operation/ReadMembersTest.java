// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import static io.github.camelwework.simulator.directory.operation.Desk.APP;
import static io.github.camelwework.simulator.directory.operation.Desk.CONTACT;
import static io.github.camelwework.simulator.directory.operation.Desk.SALES_APP;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.directory.DirectorySettings;
import io.github.camelwework.simulator.directory.DirectorySettings.Limits;
import io.github.camelwework.simulator.directory.DirectorySettings.PrivateFields;
import io.github.camelwework.simulator.directory.Errcode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadMembersTest {

    private static final List<String> PRIVATE = List.of(
            "avatar", "thumb_avatar", "gender", "mobile", "email", "biz_mail", "biz_mail_alias", "qr_code", "address");

    private final Desk desk = new Desk();

    @Test
    void member_is_found_whatever_the_case() {
        assertThat(desk.get(APP, "user/get", "userid=BOSS").path("userid").textValue())
                .isEqualTo("Boss");
    }

    @ParameterizedTest
    @CsvSource({"'', 41009", "userid=, 41009", "userid=nobody, 60111"})
    void get_names_what_is_wrong(String query, int errcode) {
        assertThat(Errcode.of(() -> desk.get(APP, "user/get", query))).isEqualTo(errcode);
    }

    @Test
    void app_of_today_gets_no_private_fields() {
        desk.post(CONTACT, "user/update", "{'userid':'dev','gender':'1','address':'x','biz_mail_alias':{'item':[]}}");

        ObjectNode member = desk.get(APP, "user/get", "userid=dev");

        assertThat(names(member)).doesNotContainAnyElementsOf(PRIVATE).contains("name", "position", "telephone");
    }

    @Test
    void app_of_old_gets_private_fields() {
        desk.directory.settings(DirectorySettings.today().with(PrivateFields.SHOWN));

        ObjectNode member = desk.get(APP, "user/get", "userid=dev");

        assertThat(member.path("mobile").textValue()).isEqualTo("13801000001");
        assertThat(member.path("gender").textValue()).isEqualTo("0");
        assertThat(member.path("email").textValue()).isEmpty();
    }

    @Test
    void contact_secret_that_may_read_gets_private_fields() {
        desk.contactReadsAllowed();

        assertThat(desk.get(CONTACT, "user/get", "userid=dev").path("mobile").textValue())
                .isEqualTo("13801000001");
    }

    @Test
    void only_visible_departments_and_leaders_are_shown() {
        desk.post(
                CONTACT,
                "user/update",
                "{'userid':'platform','department':[3,4],'order':[7,8],'is_leader_in_dept':[1,0],"
                        + "'main_department':3,'direct_leader':['dev','sales']}");

        ObjectNode member = desk.get(SALES_APP, "user/get", "userid=platform");

        assertThat(member.path("department")).hasToString("[4]");
        assertThat(member.path("order")).hasToString("[8]");
        assertThat(member.path("is_leader_in_dept")).hasToString("[0]");
        assertThat(member.path("direct_leader")).hasToString("[\"sales\"]");
        assertThat(member.has("main_department")).isFalse();
    }

    @Test
    void status_tells_whether_the_member_is_active() {
        desk.post(CONTACT, "user/create", "{'userid':'new','name':'新','mobile':'13900000000','department':[2]}");

        assertThat(desk.get(APP, "user/get", "userid=new").path("status").intValue())
                .isEqualTo(4);
        desk.get(CONTACT, "user/authsucc", "userid=new");
        assertThat(desk.get(APP, "user/get", "userid=new").path("status").intValue())
                .isEqualTo(1);
    }

    @Test
    void second_verification_of_nobody_answers_60111() {
        assertThat(Errcode.of(() -> desk.get(CONTACT, "user/authsucc", "userid=nobody")))
                .isEqualTo(60111);
        assertThat(Errcode.of(() -> desk.get(CONTACT, "user/authsucc", ""))).isEqualTo(41009);
    }

    @ParameterizedTest
    @CsvSource({
        "department_id=1, Boss",
        "department_id=1&fetch_child=0, Boss",
        "department_id=2&fetch_child=1, dev platform",
        "department_id=1&fetch_child=1, Boss dev platform sales",
        "department_id=3, platform"
    })
    void lists_are_of_one_department_or_its_tree(String query, String userids) {
        assertThat(userids(desk.get(APP, "user/simplelist", query))).containsExactly(userids.split(" "));
        assertThat(userids(desk.get(APP, "user/list", query))).containsExactly(userids.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"'', 41019", "department_id=x, 60123", "department_id=99, 60123"})
    void lists_name_what_is_wrong_with_the_department(String query, int errcode) {
        assertThat(Errcode.of(() -> desk.get(APP, "user/list", query))).isEqualTo(errcode);
    }

    @Test
    void simple_list_has_three_fields() {
        JsonNode row = desk.get(APP, "user/simplelist", "department_id=3")
                .path("userlist")
                .path(0);

        assertThat(row).isEqualTo(Errcode.json("{'userid':'platform','name':'平台','department':[3,4]}"));
    }

    @Test
    void list_has_the_record_of_get() {
        JsonNode row =
                desk.get(APP, "user/list", "department_id=3").path("userlist").path(0);

        assertThat(row).isEqualTo(desk.get(APP, "user/get", "userid=platform"));
    }

    @Test
    void recursive_list_that_is_too_long_answers_45029() {
        desk.directory.settings(DirectorySettings.today().with(new Limits(100, 3, Duration.ZERO)));

        assertThat(Errcode.of(() -> desk.get(APP, "user/list", "department_id=1&fetch_child=1")))
                .isEqualTo(45029);
        assertThat(Errcode.of(() -> desk.get(APP, "user/list", "department_id=2&fetch_child=1")))
                .isZero();
    }

    private static Stream<String> names(ObjectNode node) {
        return node.properties().stream().map(java.util.Map.Entry::getKey);
    }

    private static Stream<String> userids(ObjectNode answer) {
        return StreamSupport.stream(answer.path("userlist").spliterator(), false)
                .map(row -> row.path("userid").textValue());
    }
}
