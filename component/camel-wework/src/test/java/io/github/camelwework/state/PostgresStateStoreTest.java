// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** With a real PostgreSQL. */
class PostgresStateStoreTest extends JdbcStoreContract {

    private static EmbeddedPostgres server;
    private static DataSource database;

    @BeforeAll
    static void start() throws IOException {
        assumeThat(LinuxUtils.isUnshareAvailable() || !"root".equals(System.getProperty("user.name")))
                .as("PostgreSQL refuses root, and this machine has no user namespaces to be somebody else in")
                .isTrue();
        server = EmbeddedPostgres.start();
        database = server.getPostgresDatabase();
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @AfterEach
    void dropTables() throws SQLException {
        for (String table : List.of("wework_state", "wework_state_lock")) {
            JdbcStateStoreTest.execute(database, "DROP TABLE IF EXISTS " + table);
        }
    }

    @Override
    DataSource database() {
        return database;
    }
}
