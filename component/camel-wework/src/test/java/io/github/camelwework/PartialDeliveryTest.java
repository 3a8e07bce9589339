// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkPartialDeliveryException;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.model.SendResult;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.MemberTrait;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.testing.Wecom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PartialDeliveryTest {

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @Test
    void whoever_was_missed_is_named_although_wecom_says_ok() {
        Exchange exchange = wecom.call("wework:message/send?toUser=zhangsan,ghost,temp", "hi");
        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeaders())
                .containsEntry(WeworkConstants.INVALID_USER, List.of("ghost"))
                .containsEntry(WeworkConstants.UNLICENSED_USER, List.of("temp"));
    }

    @Test
    void fail_makes_it_an_exception_that_names_them() {
        WeworkPartialDeliveryException failure = wecom.failure(
                "wework:message/send?toUser=zhangsan,ghost,temp&onPartialDelivery=fail",
                "hi",
                WeworkPartialDeliveryException.class);
        assertThat(failure.getInvalidUsers()).containsExactly("ghost");
        assertThat(failure.getUnlicensedUsers()).containsExactly("temp");
        assertThat(wecom.phone("zhangsan")).hasSize(1);
    }

    @Test
    void reaching_nobody_is_always_an_exception() {
        WeworkPartialDeliveryException failure = wecom.failure(
                "wework:message/send?toUser=ghost&onPartialDelivery=ignore",
                "hi",
                WeworkPartialDeliveryException.class);
        assertThat(failure.getErrorCode()).isEqualTo(81013);
    }

    @Test
    void the_code_of_a_failure_stands_in_the_header() {
        Exchange exchange = wecom.call("wework:message/send?toUser=ghost", "hi");
        assertThat(exchange.getMessage().getHeader(WeworkConstants.ERROR_CODE)).isEqualTo(81013);
    }

    @Test
    void two_thousand_five_hundred_receivers_are_three_calls_and_one_answer_that_names_the_ten_missed() {
        Exchange exchange = wecom.call("wework:message/send?toUser=" + receiversWithTenThatWillBeMissed(), "hi");

        assertThat(exchange.getException()).isNull();
        SendResult result = exchange.getMessage().getBody(SendResult.class);
        assertThat(result.calls()).isEqualTo(3);
        assertThat(result.msgIds()).hasSize(3).doesNotHaveDuplicates();
        assertThat(result.msgId()).isEqualTo(result.msgIds().get(0));
        assertThat(result.invalidUsers()).containsExactlyInAnyOrderElementsOf(names("ghost", 7));
        assertThat(result.unlicensedUsers()).containsExactlyInAnyOrderElementsOf(names("unpaid", 3));
        assertThat(wecom.ledger().count("message/send")).isEqualTo(3);
        assertThat(wecom.simulator().corp().messages().all()).hasSize(2490);
    }

    @Test
    void where_the_route_wants_it_the_ten_are_one_exception_after_all_three_calls() {
        WeworkPartialDeliveryException failure = wecom.failure(
                "wework:message/send?onPartialDelivery=fail&toUser=" + receiversWithTenThatWillBeMissed(),
                "hi",
                WeworkPartialDeliveryException.class);

        assertThat(failure.getInvalidUsers()).containsExactlyInAnyOrderElementsOf(names("ghost", 7));
        assertThat(failure.getUnlicensedUsers()).containsExactlyInAnyOrderElementsOf(names("unpaid", 3));
        assertThat(wecom.simulator().corp().messages().all()).hasSize(2490);
    }

    @Test
    void a_slice_that_reaches_nobody_is_a_part_of_the_result() {
        String ghosts = String.join(
                ",", IntStream.range(0, 1000).mapToObj(i -> "ghost" + i).toList());
        Exchange exchange = wecom.call("wework:message/send?toUser=" + ghosts + ",zhangsan", "hi");
        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeader(WeworkConstants.INVALID_USER))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1000);
        assertThat(wecom.phone("zhangsan")).hasSize(1);
    }

    @Test
    void a_slice_that_fails_after_others_went_out_names_the_unsent() {
        wecom.simulator().faults().on("message/send").after(1, Fault.errcode(48002));
        WeworkException failure =
                wecom.failure("wework:message/send?toUser=" + receivers(2500), "hi", WeworkException.class);
        assertThat(failure.getErrorCode()).isEqualTo(48002);
        assertThat(failure.getUnsentReceivers().users()).hasSize(1500);
    }

    @Test
    void the_receivers_of_an_unknown_slice_are_not_called_unsent() {
        wecom.simulator().faults().on("message/send").after(1, Fault.resetAfter());
        WeworkException failure =
                wecom.failure("wework:message/send?toUser=" + receivers(2500), "hi", WeworkException.class);
        assertThat(failure).isNotInstanceOf(WeworkUnavailableException.class);
        assertThat(failure.getUnsentReceivers().users()).hasSize(500);
    }

    @BeforeEach
    void many_members() {
        IntStream.range(0, 2500)
                .forEach(i -> wecom.simulator().corp().directory().addMember("m" + i, "成员" + i, List.of(2)));
    }

    /** Spread over all three calls. */
    private String receiversWithTenThatWillBeMissed() {
        Directory directory = wecom.simulator().corp().directory();
        for (String userid : names("unpaid", 3)) {
            directory.addMember(userid, userid, List.of(2));
            directory.mark(userid, MemberTrait.UNLICENSED);
        }
        List<String> all = new ArrayList<>(names("m", 2490));
        List<String> missed = new ArrayList<>(names("ghost", 7));
        missed.addAll(names("unpaid", 3));
        for (String userid : missed) {
            all.add(all.size() * (1 + missed.indexOf(userid)) / 11, userid);
        }
        return String.join(",", all);
    }

    private static List<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private static String receivers(int count, String... others) {
        List<String> names = new ArrayList<>(List.of(others));
        IntStream.range(0, count - others.length).forEach(i -> names.add("m" + i));
        return String.join(",", names);
    }
}
