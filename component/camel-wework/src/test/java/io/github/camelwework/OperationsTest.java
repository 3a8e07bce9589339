// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkException;
import io.github.camelwework.simulator.ledger.Ledger;
import io.github.camelwework.testing.Wecom;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OperationsTest {

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @Test
    void a_scalar_is_the_primary_parameter() {
        assertThat(wecom.answer("wework:user/get", "zhangsan")).containsEntry("name", "张三");
        assertThat(wecom.answer("wework:department/get", 2))
                .extractingByKey("department")
                .asString()
                .contains("研发部");
    }

    @Test
    void an_option_is_a_parameter_too() {
        assertThat(wecom.answer("wework:user/get?userId=zhangsan", null)).containsEntry("name", "张三");
        assertThat(wecom.answer("wework:user/simplelist?departmentId=3&param.fetch_child=1", null))
                .extractingByKey("userlist")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .isNotEmpty();
    }

    @Test
    void parameters_without_an_option_may_come_from_a_bean() {
        wecom.context().getRegistry().bind("below", Map.of("fetch_child", 1));
        assertThat(wecom.answer("wework:user/simplelist?departmentId=1&parameters=#below", null))
                .extractingByKey("userlist")
                .asString()
                .contains("zhangsan");
        assertThat(wecom.ledger().calls("user/simplelist").get(0).query()).containsEntry("fetch_child", "1");
    }

    @Test
    void json_text_is_the_request() {
        wecom.answer("wework:user/get", "{\"userid\":\"zhangsan\"}");
        assertThat(wecom.ledger().calls("user/get").get(0).query()).containsEntry("userid", "zhangsan");
    }

    @Test
    void members_are_created_and_deleted_with_the_contact_secret() {
        Map<String, Object> member =
                Map.of("userid", "newbie", "name", "新人", "department", "2", "email", "newbie@demo.example");
        wecom.answer("wework:user/create", member);
        assertThat(wecom.answer("wework:user/get", "newbie")).containsEntry("name", "新人");
        wecom.answer("wework:user/delete", "newbie");
        assertThat(wecom.failure("wework:user/get", "newbie", WeworkException.class)
                        .getErrorCode())
                .isEqualTo(60111);
        assertThat(wecom.ledger().calls("user/create").get(0).text()).contains("\"department\":[2]");
    }

    @Test
    void what_is_created_stands_in_a_header_of_its_own() {
        Exchange department = wecom.call("wework:department/create", Map.of("name", "测试部", "parentid", "1"));
        assertThat(department.getMessage().getHeader(WeworkConstants.NEW_ID)).isInstanceOf(Integer.class);
        Exchange chat = wecom.call(
                "wework:appchat/create",
                Map.of("name", "值班", "userlist", List.of("zhangsan", "lisi"), "chatid", "oncall"));
        assertThat(chat.getMessage().getHeader(WeworkConstants.NEW_CHAT_ID)).isEqualTo("oncall");
    }

    @Test
    void a_chat_takes_messages() {
        wecom.answer("wework:appchat/create", Map.of("userlist", "zhangsan,lisi", "chatid", "oncall"));
        wecom.answer("wework:appchat/send?chatId=oncall", "大家好");
        assertThat(wecom.phone("lisi")).last().satisfies(message -> assertThat(message.chatId())
                .isEqualTo("oncall"));
    }

    @Test
    void a_path_that_the_catalogue_does_not_know_is_sent_as_it_is() {
        wecom.call("wework:tomorrow/new_thing?param.size=7&param.flag=true", Map.of("name", "x"));
        Ledger.Entry call = wecom.ledger()
                .matching(entry -> entry.path().contains("tomorrow/new_thing"))
                .get(0);
        assertThat(call.method()).isEqualTo("POST");
        assertThat(call.text()).contains("\"size\":7", "\"flag\":true", "\"name\":\"x\"");
    }

    @Test
    void an_unknown_path_without_a_body_is_a_get() {
        wecom.call("wework:tomorrow/new_thing?param.id=7", null);
        Ledger.Entry call = wecom.ledger()
                .matching(entry -> entry.path().contains("tomorrow/new_thing"))
                .get(0);
        assertThat(call.method()).isEqualTo("GET");
        assertThat(call.query()).containsEntry("id", "7");
    }

    @Test
    void the_answer_of_one_call_is_no_request_for_the_next() {
        Exchange first = wecom.call("wework:user/get", "zhangsan");
        Map<String, Object> answer =
                wecom.answer("wework:department/list", first.getMessage().getBody());
        assertThat(answer).containsKey("department");
        assertThat(wecom.ledger().calls("department/list").get(0).query()).isEmpty();
    }
}
