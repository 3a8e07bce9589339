// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Transactions on the tables of states, which are made when they are missing. Thread-safe. */
final class Database {

    /** What happens in a transaction. */
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /** The same without a result. */
    interface Change {
        void in(Connection connection) throws SQLException;
    }

    private static final String SCHEMA = "schema.sql";
    private static final List<String> TABLES = List.of("wework_state", "wework_state_lock");

    private final DataSource dataSource;
    private volatile boolean hasTables;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * What the work returns, after it was committed.
     *
     * @param what the change of the key, for the message of a failure
     */
    <T> T transaction(String what, String key, Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            if (!hasTables) {
                makeTables(connection);
            }
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                T result = work.in(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(before);
            }
        } catch (SQLException e) {
            throw new WeworkStateException(
                    "The state %s cannot be %s in the database (SQL state %s: %s): fix the database, then try again"
                            .formatted(key, what, e.getSQLState(), e.getMessage()),
                    e);
        }
    }

    /** The same without a result. */
    void change(String what, String key, Change change) {
        transaction(what, key, connection -> {
            change.in(connection);
            return key;
        });
    }

    private void makeTables(Connection connection) throws SQLException {
        if (!areThere(connection)) {
            String schema = schema();
            SQLException refused = null;
            for (String statement : schema.split(";\\R?", 0)) {
                try {
                    execute(connection, statement);
                } catch (SQLException e) {
                    // Another node may have been quicker.
                    refused = e;
                }
            }
            if (refused != null && !areThere(connection)) {
                throw new WeworkStateException(
                        ("The tables of the state store are missing and cannot be created (%s). Let the database's"
                                        + " administrator run:%n%s")
                                .formatted(refused.getMessage(), schema),
                        refused);
            }
        }
        hasTables = true;
    }

    private static boolean areThere(Connection connection) {
        try {
            for (String table : TABLES) {
                execute(connection, "SELECT 1 FROM " + table + " WHERE state_key = ''");
            }
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        boolean before = connection.getAutoCommit();
        // Each for itself: PostgreSQL does nothing more in a transaction in which a statement failed.
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } finally {
            connection.setAutoCommit(before);
        }
    }

    private static String schema() {
        try (InputStream stream = Objects.requireNonNull(Database.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            return Stream.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", 0))
                    .filter(line -> !line.startsWith("--"))
                    .reduce("", (before, line) -> before + line + System.lineSeparator())
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
