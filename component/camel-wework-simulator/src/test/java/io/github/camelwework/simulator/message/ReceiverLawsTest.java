// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import io.github.camelwework.simulator.testing.TestCorp;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReceiverLawsTest {

    private static final Set<String> KNOWN = Set.of("zhangsan", "lisi", "wangwu");

    @Property(tries = 300)
    void everybody_named_is_either_reached_once_or_listed_once(@ForAll("lists") List<String> users) {
        TestCorp corp = new TestCorp();

        ObjectNode answer = corp.post(
                new MessageFamily(corp.context).routes(),
                "message/send",
                "{'touser':'%s','msgtype':'text','agentid':1000002,'text':{'content':'x'}}"
                        .formatted(String.join(" | ", users)));

        Set<String> named =
                users.stream().map(user -> user.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        List<String> listed = Arrays.stream(answer.path("invaliduser").asText().split("\\|", -1))
                .filter(user -> !user.isEmpty())
                .toList();
        List<String> reached = corp.store.all().stream()
                .map(PhoneMessage::userid)
                .map(user -> user.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(reached).doesNotHaveDuplicates().allMatch(KNOWN::contains);
        assertThat(listed).doesNotHaveDuplicates().noneMatch(KNOWN::contains);
        assertThat(reached.size() + listed.size()).isEqualTo(named.size());
        assertThat(answer.path("errcode").asInt()).isEqualTo(reached.isEmpty() ? 81013 : 0);
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return Arbitraries.of(
                        "ZhangSan", "zhangsan", "lisi", "LISI", "wangwu", "ghost", "Ghost", "nobody", "n.o-b_o@dy")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
