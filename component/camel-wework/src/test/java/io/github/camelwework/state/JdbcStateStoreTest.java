// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With H2, in memory. */
class JdbcStateStoreTest extends JdbcStoreContract {

    private final String name = "jdbc:h2:mem:states" + System.identityHashCode(this);
    private final JdbcConnectionPool database = JdbcConnectionPool.create(name + ";DB_CLOSE_DELAY=-1", "sa", "");

    @AfterEach
    void close() throws SQLException {
        execute(database, "SHUTDOWN");
        database.dispose();
    }

    @Override
    DataSource database() {
        return database;
    }

    @Test
    void a_lease_ends_when_its_owner_is_silent() {
        JdbcStateStore store = new JdbcStateStore(database, Duration.ofMillis(20));
        StateLock silent = Objects.requireNonNull(store.tryLock("key", time.environment()));

        StateLock next = Awaitility.await().until(() -> open().tryLock("key", renewals), Objects::nonNull);

        time.advance(Duration.ofMillis(10));
        assertThat(silent.isHeld()).isFalse();
        silent.close();
        assertThat(next.isHeld()).isTrue();
        assertThat(open().tryLock("key", renewals)).isNull();
    }

    @Test
    void a_lease_is_renewed_while_it_is_held() {
        JdbcStateStore store = new JdbcStateStore(database, Duration.ofMinutes(1));
        StateLock lock = Objects.requireNonNull(store.tryLock("key", time.environment()));
        for (int i = 0; i < 10; i++) {
            time.advance(Duration.ofSeconds(30));
            assertThat(lock.isHeld()).isTrue();
        }
        lock.close();
        assertThat(time.scheduledTasks()).isZero();
    }

    @Test
    void an_owner_whose_renewals_do_not_run_no_longer_believes_in_its_lease() {
        StateLock lock = Objects.requireNonNull(
                new JdbcStateStore(database, Duration.ofMinutes(1)).tryLock("key", time.environment()));

        time.pass(Duration.ofSeconds(59));
        assertThat(lock.isHeld()).isTrue();
        time.pass(Duration.ofSeconds(1));
        assertThat(lock.isHeld()).isFalse();
    }

    @Test
    void a_renewal_that_fails_is_tried_again_before_the_lease_ends() throws SQLException {
        StateLock lock = Objects.requireNonNull(
                new JdbcStateStore(database, Duration.ofMinutes(1)).tryLock("key", time.environment()));
        execute(database, "ALTER TABLE wework_state_lock RENAME TO away");
        time.advance(Duration.ofSeconds(20));
        execute(database, "ALTER TABLE away RENAME TO wework_state_lock");
        time.advance(Duration.ofSeconds(20));

        time.pass(Duration.ofSeconds(59));
        assertThat(lock.isHeld()).isTrue();
    }

    @Test
    void a_scheduler_that_is_shut_down_does_not_keep_a_lock_from_being_given_up() {
        ScheduledExecutorService stopped = Executors.newSingleThreadScheduledExecutor();
        stopped.shutdownNow();

        StateLock lock = Objects.requireNonNull(open().tryLock("key", stopped));
        assertThat(lock.isHeld()).isTrue();
        lock.close();
        assertThat(open().tryLock("key", renewals)).isNotNull();
    }

    @Test
    void who_may_not_make_the_tables_is_told_what_makes_them() throws SQLException {
        execute(database, "CREATE USER clerk PASSWORD 'clerk'");
        JdbcConnectionPool clerk = JdbcConnectionPool.create(name, "clerk", "clerk");

        assertThatThrownBy(() -> new JdbcStateStore(clerk).read("key"))
                .isInstanceOf(WeworkStateException.class)
                .hasMessageContaining("CREATE TABLE wework_state (")
                .hasMessageContaining("CREATE TABLE wework_state_lock (");
        clerk.dispose();
    }

    @Test
    void a_database_that_is_away_is_the_reason_given() {
        JdbcStateStore store = open();
        store.write("key", bytes("content"));
        DataSource gone = JdbcConnectionPool.create("jdbc:h2:mem:gone;IFEXISTS=TRUE", "sa", "");

        assertThatThrownBy(() -> new JdbcStateStore(gone).read("key"))
                .isInstanceOf(WeworkStateException.class)
                .hasMessageContaining("The state key cannot be read in the database")
                .hasMessageContaining("SQL state");
    }

    static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
