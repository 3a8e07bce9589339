// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.simulator.message.model.PhoneMessage;
import io.github.camelwework.simulator.testing.TestCorp;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageListenerTest {

    private final TestCorp corp = new TestCorp();
    private final MessageFamily messages = new MessageFamily(corp.context);
    private final List<String> heard = new ArrayList<>();
    private final MessageListener listener = new MessageListener() {
        @Override
        public void arrived(PhoneMessage message) {
            heard.add("arrived " + message.userid());
        }

        @Override
        public void changed(PhoneMessage message) {
            heard.add("changed " + message.userid() + " " + message.recalled());
        }
    };

    @Test
    void hears_arrivals_and_changes_in_order() {
        corp.store.listen(listener);

        String msgid = send();
        corp.post(messages.routes(), "message/recall", "{'msgid':'" + msgid + "'}");

        assertThat(heard).containsExactly("arrived lisi", "arrived wangwu", "changed lisi true", "changed wangwu true");
    }

    @Test
    void hears_nothing_after_it_has_left() {
        Runnable leave = corp.store.listen(listener);
        leave.run();

        send();

        assertThat(heard).isEmpty();
    }

    private String send() {
        return corp.post(
                        messages.routes(),
                        "message/send",
                        "{'touser':'lisi|wangwu','msgtype':'text','agentid':1000002,'text':{'content':'x'}}")
                .path("msgid")
                .asText();
    }
}
