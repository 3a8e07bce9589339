// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.WeworkConstants;
import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.catalog.RetryRule;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.testing.Wecom;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** WeCom did what was asked, the answer was lost, and the repeat was refused: the call then counted as failed. */
class RepeatsAfterLostAnswersTest {

    private static final String UPDATE_CARD = "message/update_template_card";
    private static final String CARD = "wework:message/send?toUser=zhangsan&msgType=template_card"
            + "&cardType=button_interaction&title=PO-118&taskId=po-118&buttons=yes=Agree,no=Refuse";

    private static final Map<String, Map<String, Object>> CALLS = Map.of(
            "user/create",
            Map.of("userid", "newcomer", "name", "新人", "mobile", "13900000001", "department", List.of(1)),
            "user/delete",
            Map.of("userid", "sunba"),
            "department/create",
            Map.of("id", 70, "name", "新部门", "parentid", 1),
            "department/delete",
            Map.of("id", 60),
            "tag/create",
            Map.of("tagid", 70, "tagname", "新标签"),
            "tag/delete",
            Map.of("tagid", 1),
            "appchat/create",
            Map.of("chatid", "chat70", "name", "新群", "owner", "lisi", "userlist", List.of("lisi", "bob")),
            UPDATE_CARD,
            Map.of("userids", List.of("zhangsan"), "button", Map.of("replace_name", "Agreed")));

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @BeforeEach
    void set_up() {
        wecom.simulator().corp().app(1000002).callbackUrl(URI.create("https://example.org/callback"));
        wecom.simulator().corp().directory().addDepartment(60, 1, "空");
    }

    static Set<String> operations() {
        return OperationCatalog.instance().all().stream()
                .filter(operation -> knowsItsOwnTraces(operation.retry()))
                .map(operation -> operation.path())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void the_repeat_of_a_call_whose_answer_was_lost_counts_as_done(String path) {
        assertThat(CALLS).as("each operation with such errcodes is tried").containsKey(path);
        Map<String, Object> headers = path.equals(UPDATE_CARD) ? cardCode() : Map.of();
        wecom.simulator().faults().on(path).next(1, Fault.resetAfter());

        Exchange exchange = wecom.call("wework:" + path, CALLS.get(path), headers);

        assertThat(exchange.getException()).isNull();
        assertThat(wecom.ledger().count(path)).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void the_same_refusal_of_a_first_call_stays_a_refusal(String path) {
        Map<String, Object> headers = path.equals(UPDATE_CARD) ? cardCode() : Map.of();
        Exchange first = wecom.call("wework:" + path, CALLS.get(path), headers);

        Exchange second = wecom.call("wework:" + path, CALLS.get(path), headers);

        assertThat(first.getException()).isNull();
        assertThat(second.getException()).isNotNull();
    }

    @Test
    void a_department_deleted_while_the_directory_is_read_is_named_and_the_rest_is_there() {
        wecom.simulator().faults().on("user/list").next(1, Fault.errcode(60123));
        wecom.simulator().faults().on("tag/get").next(1, Fault.errcode(40068));

        Map<String, Object> snapshot = wecom.answer("wework:contact/snapshot", null);

        assertThat(snapshot).containsEntry("complete", false);
        assertThat(snapshot.get("unreadable"))
                .asString()
                .contains("operation=user/list, errcode=60123", "operation=tag/get, errcode=40068");
        assertThat(snapshot.get("members")).asString().contains("userid=alice");
    }

    private Map<String, Object> cardCode() {
        Exchange sent = wecom.call(CARD, "12,000");
        return Map.of(WeworkConstants.CARD_CODE, sent.getMessage().getHeader(WeworkConstants.RESPONSE_CODE));
    }

    private static boolean knowsItsOwnTraces(RetryRule rule) {
        return rule instanceof RetryRule.Create
                || (rule instanceof RetryRule.Write write
                        && !write.doneAlready().isEmpty());
    }
}
