// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

class H2TableTest extends TableContract {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    DataSource database() {
        return JdbcConnectionPool.create(
                "jdbc:h2:mem:tables%d;DB_CLOSE_DELAY=-1".formatted(NUMBER.incrementAndGet()), "sa", "");
    }
}
