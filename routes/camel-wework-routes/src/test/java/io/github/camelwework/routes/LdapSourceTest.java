// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LdapSourceTest {

    private final Wecom wecom = new Wecom();
    private final LdapServer server;
    private final Application application;

    LdapSourceTest() throws Exception {
        server = new LdapServer();
        application = new Application("wework-ldap-source", wecom)
                .with("name", "people")
                .with("environment", "hr")
                .with("base", LdapServer.PEOPLE)
                .with("filter", "(objectClass=person)")
                .with("attributes", "uid,cn,mail")
                .bind("hr", server.environment());
    }

    @AfterEach
    void stop() {
        application.close();
        server.close();
        wecom.close();
    }

    @Test
    void entries_become_rows_with_the_attributes_that_were_asked_for() throws Exception {
        server.add("newton", "牛顿", "mail: newton@example.com", "mail: isaac@example.com", "mobile: 13800000000");
        application.start();

        assertThat(rows())
                .containsExactly(Map.of(
                        "uid", "newton", "cn", "牛顿", "mail", List.of("newton@example.com", "isaac@example.com")));
    }

    @Test
    void more_entries_than_fit_into_a_page_come_all() throws Exception {
        for (int i = 0; i < 1_100; i++) {
            server.add("u" + i, "N" + i);
        }
        application.start();

        assertThat(rows()).extracting(row -> row.get("uid")).hasSize(1_100).doesNotHaveDuplicates();
    }

    @Test
    void a_server_that_is_gone_is_an_error_and_no_empty_list() throws Exception {
        application.start();
        server.close();

        assertThatThrownBy(this::rows)
                .isInstanceOf(CamelExecutionException.class)
                .hasRootCauseInstanceOf(ConnectException.class);
    }

    private List<Map<?, ?>> rows() {
        Iterator<?> entries =
                application.context().createProducerTemplate().requestBody("direct:people", null, Iterator.class);
        List<Map<?, ?>> rows = new ArrayList<>();
        entries.forEachRemaining(entry -> rows.add((Map<?, ?>) entry));
        return rows;
    }
}
