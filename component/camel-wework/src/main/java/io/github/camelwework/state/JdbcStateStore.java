// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

import io.github.camelwework.environment.Environment;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * States in two tables of a database, for several nodes that share them: {@code wework_state} and {@code
 * wework_state_lock}, which are created at the first use if they are missing. The lock is a lease in the second: it is
 * renewed while it is held, and ends that long after its owner died. Only the database's clock counts, so that those of
 * the nodes may differ. A store that was the owner of a key and is so no longer writes nothing under it: that is looked
 * at in the transaction that writes. Tried with PostgreSQL and H2. Thread-safe.
 *
 * <p>Its connections must not be part of a transaction of somebody else's: they are committed here.
 */
public final class JdbcStateStore implements WeworkStateStore {

    private static final Duration DEFAULT_LEASE = Duration.ofSeconds(60);

    /** H2 takes no larger value of this type. */
    private static final int PART = 1 << 19;

    private static final String CONTENT = "content";
    private static final String JOURNAL = "journal";

    private final Database database;
    private final Duration lease;
    /** The leases that were taken last, held or not, by key. */
    private final Map<String, LeaseRow> taken = new ConcurrentHashMap<>();

    /** A store whose leases last a minute. */
    public JdbcStateStore(DataSource dataSource) {
        this(dataSource, DEFAULT_LEASE);
    }

    /**
     * A store.
     *
     * @param lease how long after an owner's death somebody else can become the owner; a third of it is how often the
     *     database is asked meanwhile
     */
    public JdbcStateStore(DataSource dataSource, Duration lease) {
        this.database = new Database(dataSource);
        this.lease = lease;
    }

    @Override
    public byte @Nullable [] read(String key) {
        List<byte[]> parts =
                database.transaction("read", Limits.requireKey(key), connection -> values(connection, key, CONTENT));
        return parts.isEmpty() ? null : joined(parts);
    }

    @Override
    public void write(String key, byte[] content) {
        change("written", key, connection -> {
            remove(connection, key);
            int place = 0;
            do {
                int from = place * PART;
                byte[] part = Arrays.copyOfRange(content, from, Math.min(content.length, from + PART));
                insert(connection, key, CONTENT, place++, part);
            } while (place * PART < content.length);
        });
    }

    @Override
    public void append(String key, byte[] record) {
        Limits.requireRecord(record);
        change("written", key, connection -> insert(connection, key, JOURNAL, journalLength(connection, key), record));
    }

    @Override
    public List<byte[]> journal(String key) {
        return database.transaction("read", Limits.requireKey(key), connection -> values(connection, key, JOURNAL));
    }

    @Override
    public void delete(String key) {
        change("deleted", key, connection -> remove(connection, key));
    }

    @Override
    public List<String> keys(String prefix) {
        return database.transaction("listed", prefix, connection -> {
            try (PreparedStatement statement = connection.prepareStatement("SELECT DISTINCT state_key FROM wework_state"
                    + " WHERE kind = '" + CONTENT + "' AND state_key LIKE ? ESCAPE '!'")) {
                statement.setString(1, prefix.replaceAll("([!%_])", "!$1") + '%');
                List<String> keys = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        keys.add(rows.getString(1));
                    }
                }
                return keys;
            }
        });
    }

    @Override
    public @Nullable StateLock tryLock(String key, ScheduledExecutorService renewals) {
        return tryLock(key, Environment.system(renewals));
    }

    @Nullable
    StateLock tryLock(String key, Environment environment) {
        Lease lock = Lease.tryTake(database, Limits.requireKey(key), lease, environment);
        if (lock != null) {
            taken.put(key, lock.row());
        }
        return lock;
    }

    private void change(String what, String key, Database.Change change) {
        LeaseRow row = taken.get(Limits.requireKey(key));
        database.change(what, key, connection -> {
            // A thread that never took the lease is not known to have lost it.
            Limits.requireOwner(key, row == null || row.hold(connection));
            change.in(connection);
        });
    }

    private static List<byte[]> values(Connection connection, String key, String kind) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT content FROM wework_state WHERE state_key = ? AND kind = ? ORDER BY place")) {
            statement.setString(1, key);
            statement.setString(2, kind);
            List<byte[]> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getBytes(1));
                }
            }
            return values;
        }
    }

    private static byte[] joined(List<byte[]> parts) {
        byte[] whole = new byte[parts.stream().mapToInt(part -> part.length).sum()];
        int end = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, end, part.length);
            end += part.length;
        }
        return whole;
    }

    private static int journalLength(Connection connection, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT MAX(place) FROM wework_state WHERE state_key = ? AND kind = '" + JOURNAL + "'")) {
            statement.setString(1, key);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                int last = rows.getInt(1);
                return rows.wasNull() ? 0 : last + 1;
            }
        }
    }

    private static void insert(Connection connection, String key, String kind, int place, byte[] content)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO wework_state (state_key, kind, place, content) VALUES (?, ?, ?, ?)")) {
            statement.setString(1, key);
            statement.setString(2, kind);
            statement.setInt(3, place);
            statement.setBytes(4, content);
            statement.executeUpdate();
        }
    }

    private static void remove(Connection connection, String key) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("DELETE FROM wework_state WHERE state_key = ?")) {
            statement.setString(1, key);
            statement.executeUpdate();
        }
    }
}
