// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkPartialDeliveryException;
import io.github.camelwework.model.SendResult;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import io.github.camelwework.testing.Wecom;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LongTextTest {

    private static final String LONG =
            IntStream.range(0, 250).mapToObj(i -> "第 " + i + " 行：队列积压\n").collect(Collectors.joining());

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @Test
    void a_long_text_arrives_whole_in_numbered_parts_in_their_order() {
        Exchange exchange = wecom.call("wework:message/send?toUser=zhangsan&onOverflow=split", LONG);

        assertThat(exchange.getException()).isNull();
        List<String> parts =
                wecom.phone("zhangsan").stream().map(PhoneMessage::text).toList();
        assertThat(parts).hasSize(4).allSatisfy(part -> assertThat(part).matches("(?s).*\\n \\(\\d/4\\)"));
        assertThat(String.join("", parts).replaceAll(" \\(\\d/4\\)", "")).isEqualTo(LONG);
        SendResult result = exchange.getMessage().getBody(SendResult.class);
        assertThat(result.calls()).isEqualTo(4);
        assertThat(result.msgIds()).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void whoever_is_missed_by_every_part_is_named_once() {
        Exchange exchange = wecom.call("wework:message/send?toUser=zhangsan,ghost&onOverflow=split", LONG);

        assertThat(exchange.getMessage().getHeader(WeworkConstants.INVALID_USER))
                .isEqualTo(List.of("ghost"));
    }

    @Test
    void nobody_reached_by_the_first_part_is_not_tried_with_the_second() {
        var unused = wecom.failure(
                "wework:message/send?toUser=ghost&onOverflow=split", LONG, WeworkPartialDeliveryException.class);

        assertThat(wecom.ledger().count("message/send")).isEqualTo(1);
    }

    @Test
    void whoever_lacks_a_part_because_of_a_failure_is_named_as_unsent() {
        wecom.simulator().faults().on("message/send").after(2, Fault.errcode(48002));

        WeworkException failure =
                wecom.failure("wework:message/send?toUser=zhangsan,lisi&onOverflow=split", LONG, WeworkException.class);

        assertThat(failure.getUnsentReceivers().users()).containsExactly("zhangsan", "lisi");
        assertThat(wecom.phone("zhangsan")).hasSize(2);
    }

    @Test
    void a_chat_and_a_robot_get_parts_too() {
        String robot = wecom.simulator()
                .corp()
                .robots()
                .add("watch", List.of("zhangsan"))
                .key();
        wecom.answer("wework:appchat/create", Map.of("userlist", "zhangsan,lisi", "chatid", "oncall"));

        wecom.answer("wework:appchat/send?chatId=oncall&onOverflow=split", LONG);
        wecom.answer("wework:webhook/send?msgType=markdown&onOverflow=split&robotAccessKey=RAW(" + robot + ")", LONG);

        assertThat(wecom.ledger().count("appchat/send")).isEqualTo(4);
        assertThat(wecom.ledger().count("webhook/send"))
                .as("a robot takes twice as much markdown")
                .isEqualTo(2);
    }

    @Test
    void without_a_wish_a_long_text_is_refused_with_both_remedies() {
        assertThat(wecom.failure("wework:message/send?toUser=zhangsan", LONG, WeworkException.class))
                .hasMessageContaining("shorten it, or set onOverflow=split or onOverflow=truncate");
    }
}
