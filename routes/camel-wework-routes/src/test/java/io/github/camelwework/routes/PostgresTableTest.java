// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.JdbcTemplate;

/** With a real PostgreSQL. */
class PostgresTableTest extends TableContract {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void startServer() throws IOException {
        assumeThat(LinuxUtils.isUnshareAvailable() || !"root".equals(System.getProperty("user.name")))
                .as("PostgreSQL refuses root, and this machine has no user namespaces to be somebody else in")
                .isTrue();
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Override
    DataSource database() {
        DataSource database = server.getPostgresDatabase();
        new JdbcTemplate(database).execute("drop table if exists wework_member, wework_department");
        return database;
    }
}
