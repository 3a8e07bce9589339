// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import static io.github.camelwework.simulator.directory.operation.Desk.CONTACT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.directory.Errcode;
import io.github.camelwework.simulator.directory.MemberTrait;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteMembersTest {

    private static final String NEW = "{'userid':'new','name':'新','mobile':'13900000000','department':[%s]}";

    private final Desk desk = new Desk();

    @Test
    void writes_answer_with_wecoms_words() {
        assertThat(desk.post(CONTACT, "user/create", NEW.formatted("2")))
                .isEqualTo(Errcode.json("{'errmsg':'created'}"));
        assertThat(desk.post(CONTACT, "user/update", "{'userid':'new','alias':'x'}"))
                .isEqualTo(Errcode.json("{'errmsg':'updated'}"));
        assertThat(desk.post(CONTACT, "user/batchdelete", "{'useridlist':['dev']}"))
                .isEqualTo(Errcode.json("{'errmsg':'deleted'}"));
        assertThat(desk.get(CONTACT, "user/delete", "userid=new")).isEqualTo(Errcode.json("{'errmsg':'deleted'}"));
    }

    @Test
    void create_tells_the_departments_it_made() {
        ObjectNode answer = desk.post(CONTACT, "user/create", NEW.formatted("77"));

        assertThat(answer.path("created_department_list"))
                .isEqualTo(Errcode.json("{'department_info':[{'name':'77','id':77}]}"));
    }

    @Test
    void value_of_the_wrong_type_is_taken_with_a_warning() {
        ObjectNode answer = desk.post(CONTACT, "user/update", "{'userid':'dev','enable':'0'}");

        assertThat(answer.path("errmsg").textValue()).contains("Warning: wrong json format.");
        assertThat(desk.directory.members().require("dev").isEnabled()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'', 41009", "userid=nobody, 60111", "userid=BOSS, 301005"})
    void delete_names_what_is_wrong(String query, int errcode) {
        desk.directory.mark("boss", MemberTrait.CREATOR);

        assertThat(Errcode.of(() -> desk.get(CONTACT, "user/delete", query))).isEqualTo(errcode);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{}; 40031",
                "{'useridlist':[]}; 40031",
                "{'useridlist':'dev'}; 40031",
                "{'useridlist':['dev','nobody']}; 40031",
                "{'useridlist':['dev','boss']}; 301005"
            })
    void batchdelete_deletes_all_or_nobody(String body, int errcode) {
        desk.directory.mark("boss", MemberTrait.CREATOR);

        assertThat(Errcode.of(() -> desk.post(CONTACT, "user/batchdelete", body)))
                .isEqualTo(errcode);
        assertThat(desk.directory.members().count()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"200, 40031", "201, 40032"})
    void batchdelete_takes_200_ids(int count, int errcode) {
        ObjectNode body = Errcode.json("{'useridlist':['nobody']}");
        IntStream.range(1, count).forEach(i -> body.withArray("useridlist").add("u" + i));

        assertThat(Errcode.of(() -> desk.post(CONTACT, "user/batchdelete", body.toString())))
                .isEqualTo(errcode);
    }
}
