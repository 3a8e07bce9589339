// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkCredentialException;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.testing.Wecom;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccountsTest {

    private static final int REPORTS = 1000003;

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @Test
    void a_bean_of_the_registry_is_an_account() {
        wecom.context().getRegistry().bind("reports", reports());
        wecom.answer("wework:agent/get?account=reports", null);
        assertThat(wecom.ledger().calls("agent/get").get(0).query()).containsEntry("agentid", "1000003");
    }

    @Test
    void the_header_names_the_account_of_one_exchange() {
        wecom.context().getRegistry().bind("reports", reports());
        wecom.call("wework:agent/get", null, Map.of(WeworkConstants.ACCOUNT, "reports"));
        wecom.call("wework:agent/get", null);
        assertThat(wecom.ledger().calls("agent/get"))
                .extracting(call -> call.query().get("agentid"))
                .containsExactly("1000003", "1000002");
    }

    @Test
    void each_account_has_a_token_of_its_own() {
        wecom.context().getRegistry().bind("reports", reports());
        wecom.answer("wework:agent/get?account=reports", null);
        wecom.answer("wework:agent/get", null);
        wecom.answer("wework:agent/list", null);
        assertThat(wecom.ledger().count("gettoken")).isEqualTo(2);
    }

    @Test
    void an_account_never_inherits_a_secret() {
        WeworkAccount account = reports();
        account.setContactSecret(null);
        wecom.context().getRegistry().bind("reports", account);
        WeworkCredentialException failure =
                wecom.failure("wework:user/delete?account=reports", "zhangsan", WeworkCredentialException.class);
        assertThat(failure).hasMessageContaining("contactSecret is not set").hasMessageContaining("reports");
    }

    @Test
    void a_resolver_is_asked_once_until_the_account_is_evicted() {
        AtomicInteger asked = new AtomicInteger();
        wecom.context().getRegistry().bind("tenants", (WeworkAccountResolver) name -> {
            asked.incrementAndGet();
            return name.equals("tenant-7") ? reports() : null;
        });
        wecom.answer("wework:agent/get?account=tenant-7", null);
        wecom.answer("wework:agent/get?account=tenant-7", null);
        assertThat(asked).hasValue(1);
        ((WeworkComponent) wecom.context().getComponent("wework")).evictAccount("tenant-7");
        wecom.answer("wework:agent/get?account=tenant-7", null);
        assertThat(asked).hasValue(2);
    }

    @Test
    void an_account_that_nobody_knows_is_named() {
        WeworkCredentialException failure =
                wecom.failure("wework:agent/get?account=nobody", null, WeworkCredentialException.class);
        assertThat(failure).hasMessageContaining("account nobody: no such account exists");
    }

    @Test
    void another_apps_id_with_the_configured_secret_is_refused_by_wecom_with_the_reason() {
        WeworkException failure =
                wecom.failure("wework:message/send?toUser=zhangsan&agentId=1000003", "hi", WeworkException.class);
        assertThat(failure.getErrorCode()).isEqualTo(301002);
        assertThat(failure.getRemedy()).isNotBlank();
    }

    private WeworkAccount reports() {
        App app = wecom.simulator().corp().app(REPORTS);
        WeworkAccount account = new WeworkAccount();
        account.setCorpId(wecom.simulator().corp().corpId());
        account.setAgentId(REPORTS);
        account.setSecret(app.secret());
        return account;
    }
}
