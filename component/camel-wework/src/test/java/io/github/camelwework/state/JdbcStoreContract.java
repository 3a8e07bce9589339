// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What a store in a database does besides. */
abstract class JdbcStoreContract extends StateStoreContract {

    abstract DataSource database();

    @Override
    JdbcStateStore open() {
        return new JdbcStateStore(database());
    }

    @Test
    void whoever_lost_the_lease_to_somebody_changes_nothing_any_more() {
        JdbcStateStore silent = new JdbcStateStore(database(), Duration.ofMillis(20));
        StateLock lost = Objects.requireNonNull(silent.tryLock("key", time.environment()));
        JdbcStateStore next = open();
        Awaitility.await().until(() -> next.tryLock("key", renewals), Objects::nonNull);
        next.write("key", bytes("content"));
        next.append("key", bytes("record"));

        List<ThrowingCallable> late = List.of(
                () -> silent.write("key", bytes("late")),
                () -> silent.append("key", bytes("late")),
                () -> silent.delete("key"));

        assertThat(late).allSatisfy(call -> assertThatThrownBy(call)
                .isInstanceOf(WeworkStateException.class)
                .hasMessageContaining("another owner may hold it now"));
        lost.close();
        assertThat(open().read("key")).isEqualTo(bytes("content"));
        assertThat(open().journal("key")).containsExactly(bytes("record"));
        next.append("key", bytes("more"));
        silent.write("another key", bytes("content"));
    }

    @Test
    void a_lease_that_ran_out_and_that_nobody_took_is_good_enough() {
        JdbcStateStore slow = new JdbcStateStore(database(), Duration.ZERO);
        assertThat(slow.tryLock("key", time.environment())).isNotNull();

        slow.write("key", bytes("content"));

        assertThat(open().read("key")).isEqualTo(bytes("content"));
    }
}
