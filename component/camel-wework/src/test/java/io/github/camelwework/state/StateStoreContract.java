// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.environment.VirtualTime;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ScheduledExecutorService;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What every store does. */
abstract class StateStoreContract {

    private static final String KEY = "changes/ww00/Route 1";

    final VirtualTime time = new VirtualTime();
    final ScheduledExecutorService renewals = time.environment().scheduler();

    /** A store as another process would open it, over the states of the test. */
    abstract WeworkStateStore open();

    @Test
    void at_first_there_is_nothing() {
        WeworkStateStore store = open();

        assertThat(store.read(KEY)).isNull();
        assertThat(store.journal(KEY)).isEmpty();
        store.delete(KEY);
    }

    @Test
    void what_was_written_last_is_there_for_others() {
        WeworkStateStore store = open();
        store.write(KEY, bytes("one"));
        store.write(KEY, bytes("two"));

        assertThat(open().read(KEY)).isEqualTo(bytes("two"));
    }

    @Test
    void its_keys_can_be_listed_by_how_they_begin() {
        WeworkStateStore store = open();
        List<String> keys = List.of("send/a/1", "send/B%2f_部门/2", "send/" + "c".repeat(64) + "/" + "d".repeat(64));
        keys.forEach(key -> store.write(key, bytes("x")));
        store.write("sending/else", bytes("x"));
        store.append("send/journal only", bytes("x"));

        assertThat(open().keys("send/")).containsExactlyInAnyOrderElementsOf(keys);
        store.delete(keys.get(0));
        assertThat(open().keys("send/")).containsExactlyInAnyOrderElementsOf(keys.subList(1, 3));
        assertThat(open().keys("nothing/")).isEmpty();
    }

    @Test
    void an_empty_content_is_not_none() {
        WeworkStateStore store = open();
        store.write(KEY, new byte[0]);

        assertThat(store.read(KEY)).isNotNull().isEmpty();
    }

    @Test
    void a_content_may_be_large() {
        byte[] large = new byte[3 * (1 << 20) + 17];
        new Random(3).nextBytes(large);
        WeworkStateStore store = open();
        store.write(KEY, large);

        assertThat(store.read(KEY)).isEqualTo(large);
    }

    @Test
    void the_journal_keeps_its_order_and_needs_no_content() {
        WeworkStateStore store = open();
        List<byte[]> records = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            records.add(bytes("x".repeat(i * 7)));
            store.append(KEY, records.get(i));
        }

        assertThat(open().journal(KEY)).containsExactlyElementsOf(records);
        assertThat(open().read(KEY)).isNull();
    }

    @Test
    void a_new_content_begins_a_new_journal() {
        WeworkStateStore store = open();
        store.append(KEY, bytes("before"));
        store.write(KEY, bytes("content"));

        assertThat(store.journal(KEY)).isEmpty();

        store.append(KEY, bytes("after"));
        assertThat(open().journal(KEY)).containsExactly(bytes("after"));
        assertThat(open().read(KEY)).isEqualTo(bytes("content"));
    }

    @Test
    void what_was_deleted_does_not_come_back() {
        WeworkStateStore store = open();
        store.append(KEY, bytes("early"));
        store.write(KEY, bytes("content"));
        store.append(KEY, bytes("late"));
        store.delete(KEY);

        assertThat(store.read(KEY)).isNull();
        assertThat(store.journal(KEY)).isEmpty();

        store.append(KEY, bytes("new"));
        store.write(KEY, bytes("content"));
        assertThat(store.journal(KEY)).isEmpty();
    }

    @Test
    void keys_that_differ_are_apart_however_they_look() {
        List<String> keys = List.of(
                "a",
                "A",
                "a.b",
                "a/b",
                "../a",
                "a%2fb",
                "同步",
                "con",
                " ",
                "长".repeat(WeworkStateStore.MAX_KEY),
                "长".repeat(WeworkStateStore.MAX_KEY - 1) + "短",
                "y".repeat(WeworkStateStore.MAX_KEY));
        WeworkStateStore store = open();
        for (String key : keys) {
            store.write(key, bytes("content of " + key));
            store.append(key, bytes("journal of " + key));
        }

        for (String key : keys) {
            assertThat(store.read(key)).as(key).isEqualTo(bytes("content of " + key));
            assertThat(store.journal(key)).as(key).containsExactly(bytes("journal of " + key));
        }
    }

    @Test
    void what_is_too_long_is_refused_before_anything_is_written() {
        WeworkStateStore store = open();

        assertThatThrownBy(() -> store.append(KEY, new byte[WeworkStateStore.MAX_RECORD + 1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("append it in parts");
        assertThatThrownBy(() -> store.write("k".repeat(WeworkStateStore.MAX_KEY + 1), bytes("content")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 255");
        assertThat(store.journal(KEY)).isEmpty();
        store.append(KEY, new byte[WeworkStateStore.MAX_RECORD]);
        assertThat(store.journal(KEY)).singleElement().satisfies(record -> assertThat(record)
                .hasSize(WeworkStateStore.MAX_RECORD));
    }

    @Test
    void a_key_has_one_owner_at_a_time() {
        StateLock lock = locked(open());

        assertThat(lock.isHeld()).isTrue();
        assertThat(open().tryLock(KEY, renewals)).isNull();
        try (StateLock other = open().tryLock("another key", renewals)) {
            assertThat(other).isNotNull();
        }

        lock.close();
        lock.close();
        assertThat(lock.isHeld()).isFalse();
        try (StateLock next = locked(open())) {
            assertThat(next.isHeld()).isTrue();
        }
    }

    @Test
    void whoever_gave_the_key_up_writes_no_more_until_it_is_the_owner_again() {
        WeworkStateStore store = open();
        try (StateLock lock = locked(store)) {
            assertThat(lock.isHeld()).isTrue();
            store.write(KEY, bytes("content"));
            store.append(KEY, bytes("record"));
        }

        List<ThrowingCallable> late = List.of(
                () -> store.write(KEY, bytes("late")), () -> store.append(KEY, bytes("late")), () -> store.delete(KEY));
        assertThat(late).allSatisfy(call -> assertThatThrownBy(call)
                .isInstanceOf(WeworkStateException.class)
                .hasMessageContaining("take the lock again"));

        assertThat(store.read(KEY)).isEqualTo(bytes("content"));
        assertThat(store.journal(KEY)).containsExactly(bytes("record"));
        try (StateLock again = locked(store)) {
            assertThat(again.isHeld()).isTrue();
            store.delete(KEY);
        }
        assertThat(open().read(KEY)).isNull();
    }

    @Test
    void a_lock_is_about_who_may_write_and_hides_nothing() {
        WeworkStateStore store = open();
        store.write(KEY, bytes("content"));
        try (StateLock lock = locked(open())) {
            assertThat(lock.isHeld()).isTrue();
            assertThat(store.read(KEY)).isEqualTo(bytes("content"));
        }
    }

    StateLock locked(WeworkStateStore store) {
        return Objects.requireNonNull(store.tryLock(KEY, renewals), "The key has an owner already.");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
