// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.token.SuiteTicketStore;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs the recipe of the page "Suites". */
class SuiteTicketRecipeTest {

    private final ReadmeApplication application = new ReadmeApplication();

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void a_ticket_that_another_program_receives_is_kept_for_its_suite() throws Exception {
        application.component().routes(new SuiteTicketRoute()).start();

        assertThat(application
                        .send("suite-ticket", "ticket-1", Map.of("suiteId", "wwsuite1"))
                        .getException())
                .isNull();

        assertThat(SuiteTicketStore.of(application.context()).find("wwsuite1")).isEqualTo("ticket-1");
    }
}
