// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.camelwework.simulator.message.model.Content;
import io.github.camelwework.simulator.message.model.OutgoingMessage;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import io.github.camelwework.simulator.message.model.Sender;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class MessageStoreTest {

    private final MessageStore store = new MessageStore();

    @Test
    void may_be_read_while_messages_arrive() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Boolean> reader = CompletableFuture.supplyAsync(() -> {
            boolean ordered = true;
            while (!over.get()) {
                List<PhoneMessage> seen = store.all();
                ordered &= seen.stream()
                        .map(PhoneMessage::id)
                        .sorted()
                        .toList()
                        .equals(seen.stream().map(PhoneMessage::id).toList());
                reading.countDown();
            }
            return ordered;
        });
        reading.await();

        for (int i = 0; i < 2000; i++) {
            store.deliver(letter("m" + i), "lisi");
        }
        over.set(true);

        assertThat(reader.get()).isTrue();
        assertThat(store.messages("lisi")).hasSize(2000);
    }

    @Test
    void a_list_that_was_taken_does_not_grow() {
        store.deliver(letter("m1"), "lisi");
        List<PhoneMessage> taken = store.all();

        store.deliver(letter("m2"), "lisi");

        assertThat(taken).hasSize(1);
    }

    @Test
    void can_be_emptied() {
        store.deliver(letter("m1"), "lisi");
        store.drop(letter("m2"), "lisi");

        store.clear();

        assertThat(store.all()).isEmpty();
        assertThat(store.dropped()).isEmpty();
        assertThat(store.droppedCount()).isZero();
    }

    @Test
    void what_is_no_longer_kept_has_still_been_dropped() {
        MessageStore small = new MessageStore(1);
        small.drop(letter("m1"), "lisi");
        small.drop(letter("m2"), "lisi");

        assertThat(small.dropped()).hasSize(1);
        assertThat(small.droppedCount()).isEqualTo(2);
    }

    private static OutgoingMessage letter(String msgid) {
        Content content =
                new Content("text", JsonNodeFactory.instance.objectNode().put("content", "x"), 0, List.of());
        return new OutgoingMessage(msgid, null, new Sender(1, "App"), content, Instant.EPOCH);
    }
}
