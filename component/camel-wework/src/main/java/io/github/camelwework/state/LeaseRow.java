// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A key's row in the table of locks. Who changes it names the row as it was, so that of two at once one is too late.
 *
 * @param owner who wants the key; unlike all others
 */
record LeaseRow(Database database, String key, String owner, Duration life) {

    private static final String NOBODY = "-";

    /** @param now the database's time, in milliseconds */
    private record Seen(String owner, long expires, long now) {}

    /** Makes the owner the owner, when there is no other whose lease lasts. */
    boolean take() {
        if (!exists()) {
            make();
        }
        return database.transaction("locked", key, connection -> {
            Seen seen = look(connection);
            return (seen.owner().equals(NOBODY) || seen.expires() <= seen.now())
                    && change(connection, seen, owner, seen.now() + life.toMillis());
        });
    }

    /** Begins the lease anew; false when it is somebody else's. */
    boolean renew() {
        return database.transaction("locked", key, connection -> {
            Seen seen = look(connection);
            return seen.owner().equals(owner) && change(connection, seen, owner, seen.now() + life.toMillis());
        });
    }

    void giveUp() {
        database.transaction("unlocked", key, connection -> {
            Seen seen = look(connection);
            return seen.owner().equals(owner) && change(connection, seen, NOBODY, 0);
        });
    }

    /**
     * Whether the lease is the owner's still; then nobody else gets it before the transaction ends, for the row is locked.
     * One that ran out and that nobody took does no harm.
     */
    boolean hold(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "UPDATE wework_state_lock SET owner = owner WHERE state_key = ? AND owner = ?")) {
            statement.setString(1, key);
            statement.setString(2, owner);
            return statement.executeUpdate() == 1;
        }
    }

    private boolean exists() {
        return database.transaction("locked", key, connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT 1 FROM wework_state_lock WHERE state_key = ?")) {
                statement.setString(1, key);
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next();
                }
            }
        });
    }

    private void make() {
        try {
            database.transaction("locked", key, connection -> {
                try (PreparedStatement statement = connection.prepareStatement(
                        "INSERT INTO wework_state_lock (state_key, owner, expires) VALUES (?, '" + NOBODY + "', 0)")) {
                    statement.setString(1, key);
                    return statement.executeUpdate();
                }
            });
        } catch (WeworkStateException e) {
            if (!exists()) {
                throw e;
            }
        }
    }

    private Seen look(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT owner, expires, CURRENT_TIMESTAMP FROM wework_state_lock WHERE state_key = ?")) {
            statement.setString(1, key);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new SQLException("the row of the key in wework_state_lock was deleted");
                }
                return new Seen(
                        rows.getString(1), rows.getLong(2), rows.getTimestamp(3).getTime());
            }
        }
    }

    private boolean change(Connection connection, Seen seen, String newOwner, long expires) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "UPDATE wework_state_lock SET owner = ?, expires = ? WHERE state_key = ? AND owner = ? AND expires = ?")) {
            statement.setString(1, newOwner);
            statement.setLong(2, expires);
            statement.setString(3, key);
            statement.setString(4, seen.owner());
            statement.setLong(5, seen.expires());
            return statement.executeUpdate() == 1;
        }
    }
}
