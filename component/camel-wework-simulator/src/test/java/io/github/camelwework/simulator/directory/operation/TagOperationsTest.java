// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import static io.github.camelwework.simulator.directory.operation.Desk.APP;
import static io.github.camelwework.simulator.directory.operation.Desk.CONTACT;
import static io.github.camelwework.simulator.directory.operation.Desk.SALES_APP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.directory.Errcode;
import io.github.camelwework.simulator.directory.Tag;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagOperationsTest {

    private final Desk desk = new Desk();

    @BeforeEach
    void tags() {
        desk.directory.addTag(new Tag(7, "值班", APP.agentId(), Set.of("dev", "sales"), Set.of(3, 4)));
    }

    @Test
    void create_answers_the_id_and_the_next_is_one_more() {
        assertThat(desk.post(APP, "tag/create", "{'tagname':'甲','tagid':12}"))
                .hasToString("{\"errmsg\":\"created\",\"tagid\":12}");
        assertThat(desk.post(APP, "tag/create", "{'tagname':'乙'}").path("tagid").intValue())
                .isEqualTo(13);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{}; 41018",
                "{'tagname':''}; 41018",
                "{'tagname':'一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三'}; 40072",
                "{'tagname':'值班'}; 40071",
                "{'tagname':'甲','tagid':7}; 40071",
                "{'tagname':'甲','tagid':-1}; 40068",
                "{'tagname':'甲','tagid':'x'}; 40068"
            })
    void create_names_what_is_wrong(String body, int errcode) {
        assertThat(Errcode.of(() -> desk.post(APP, "tag/create", body))).isEqualTo(errcode);
    }

    @Test
    void owner_and_contact_secret_change_a_tag() {
        assertThat(desk.post(APP, "tag/update", "{'tagid':7,'tagname':'甲'}"))
                .isEqualTo(Errcode.json("{'errmsg':'updated'}"));
        assertThat(desk.get(CONTACT, "tag/delete", "tagid=7")).isEqualTo(Errcode.json("{'errmsg':'deleted'}"));
        assertThat(desk.directory.tags().all()).isEmpty();
    }

    @Test
    void tag_of_another_app_answers_81011() {
        assertThat(Errcode.of(() -> desk.post(SALES_APP, "tag/update", "{'tagid':7,'tagname':'甲'}")))
                .isEqualTo(81011);
        assertThat(Errcode.of(() -> desk.get(SALES_APP, "tag/delete", "tagid=7")))
                .isEqualTo(81011);
        assertThat(Errcode.of(() -> desk.post(SALES_APP, "tag/addtagusers", "{'tagid':7,'userlist':['sales']}")))
                .isEqualTo(81011);
        assertThat(Errcode.of(() -> desk.post(SALES_APP, "tag/deltagusers", "{'tagid':7,'userlist':['sales']}")))
                .isEqualTo(81011);
    }

    @ParameterizedTest
    @CsvSource({"'', 41017", "tagid=x, 40068", "tagid=99, 40068"})
    void get_and_delete_name_what_is_wrong(String query, int errcode) {
        assertThat(Errcode.of(() -> desk.get(APP, "tag/get", query))).isEqualTo(errcode);
        assertThat(Errcode.of(() -> desk.get(APP, "tag/delete", query))).isEqualTo(errcode);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {"{'tagname':'甲'}; 41017", "{'tagid':99,'tagname':'甲'}; 40068", "{'tagid':7}; 41018"})
    void update_names_what_is_wrong(String body, int errcode) {
        assertThat(Errcode.of(() -> desk.post(APP, "tag/update", body))).isEqualTo(errcode);
    }

    @Test
    void content_is_shown_as_far_as_it_is_visible() {
        assertThat(desk.get(APP, "tag/get", "tagid=7"))
                .hasToString("{\"tagname\":\"值班\",\"userlist\":[{\"userid\":\"dev\",\"name\":\"开发\"},"
                        + "{\"userid\":\"sales\",\"name\":\"销售\"}],\"partylist\":[3,4]}");
        assertThat(desk.get(SALES_APP, "tag/get", "tagid=7"))
                .hasToString("{\"tagname\":\"值班\",\"userlist\":[{\"userid\":\"sales\",\"name\":\"销售\"}],"
                        + "\"partylist\":[4]}");
    }

    @Test
    void all_tags_are_listed() {
        assertThat(desk.get(SALES_APP, "tag/list", "")).hasToString("{\"taglist\":[{\"tagid\":7,\"tagname\":\"值班\"}]}");
    }

    @Test
    void adding_tells_the_invalid_users_as_one_string_and_departments_as_numbers() {
        assertThat(desk.post(
                        APP, "tag/addtagusers", "{'tagid':7,'userlist':['Boss','NoBody','X'],'partylist':[2,98,99]}"))
                .isEqualTo(Errcode.json("{'invalidlist':'nobody|x','invalidparty':[98,99],'errmsg':'ok'}"));
        assertThat(desk.directory.tags().require(7).users()).containsExactlyInAnyOrder("boss", "dev", "sales");
        assertThat(desk.directory.tags().require(7).parties()).containsExactlyInAnyOrder(2, 3, 4);
    }

    @Test
    void adding_what_is_all_valid_lists_nothing() {
        assertThat(desk.post(APP, "tag/addtagusers", "{'tagid':7,'userlist':['boss']}"))
                .isEqualTo(Errcode.json("{'errmsg':'ok'}"));
    }

    @Test
    void removing_takes_members_and_departments_away() {
        assertThat(desk.post(APP, "tag/deltagusers", "{'tagid':7,'userlist':['DEV','x'],'partylist':[4]}"))
                .isEqualTo(Errcode.json("{'invalidlist':'x','errmsg':'deleted'}"));
        assertThat(desk.directory.tags().require(7).users()).containsExactly("sales");
        assertThat(desk.directory.tags().require(7).parties()).containsExactly(3);
    }

    @ParameterizedTest
    @CsvSource({"tag/addtagusers, 40070", "tag/deltagusers, 40031"})
    void nothing_valid_is_an_error_with_the_lists(String path, int errcode) {
        ApiError error = catchThrowableOfType(
                ApiError.class, () -> desk.post(APP, path, "{'tagid':7,'userlist':['x'],'partylist':[99]}"));

        assertThat(error.errcode()).isEqualTo(errcode);
        assertThat(error.extra()).isEqualTo(Errcode.json("{'invalidlist':'x','invalidparty':[99]}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'userlist':['dev']}; 41017",
                "{'tagid':99,'userlist':['dev']}; 40068",
                "{'tagid':7}; 40035",
                "{'tagid':7,'userlist':[],'partylist':[]}; 40035",
                "{'tagid':7,'userlist':'dev'}; 40035",
                "{'tagid':7,'partylist':'2'}; 40035",
                "{'tagid':7,'userlist':[%1001]}; 40035",
                "{'tagid':7,'userlist':[%1000]}; 0",
                "{'tagid':7,'partylist':[%101]}; 40035",
                "{'tagid':7,'partylist':[%100]}; 0"
            })
    void changes_name_what_is_wrong(String body, int errcode) {
        String filled = body.replace("%1001", list(1001, "'dev'"))
                .replace("%1000", list(1000, "'dev'"))
                .replace("%101", list(101, "2"))
                .replace("%100", list(100, "2"));

        assertThat(Errcode.of(() -> desk.post(APP, "tag/addtagusers", filled))).isEqualTo(errcode);
    }

    private static String list(int count, String element) {
        return (element + ",").repeat(count - 1) + element;
    }
}
