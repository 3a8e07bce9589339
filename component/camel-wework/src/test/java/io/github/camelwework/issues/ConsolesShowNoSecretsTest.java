// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelwework.WeworkAccount;
import io.github.camelwework.WeworkComponent;
import io.github.camelwework.WeworkConfiguration;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.camel.console.DevConsole;
import org.apache.camel.console.DevConsoleResolver;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.main.Main;
import org.apache.camel.support.CamelContextHelper;
import org.apache.camel.support.PluginHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Camel's own pages and its summary at start show of options holds no secret, as far as a component can see to it. */
class ConsolesShowNoSecretsTest {

    private static final String MARK = "the-mark-of-a-value";

    private final DefaultCamelContext context = new DefaultCamelContext();

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void the_page_of_beans_shows_no_secret_of_accounts_configurations_and_components() {
        context.setDevConsole(true);
        WeworkAccount account = new WeworkAccount();
        account.setCorpId("ww1");
        account.setContactSecret(MARK);
        account.setRobotAccessKey(MARK);
        WeworkConfiguration configuration = new WeworkConfiguration();
        configuration.setSecret(MARK);
        configuration.setEncodingAesSecretKey(MARK);
        WeworkComponent component = new WeworkComponent(context);
        component.setProxyAuthPassword(MARK);
        context.getRegistry().bind("reports", account);
        context.getRegistry().bind("options", configuration);
        context.getRegistry().bind("wework-component", component);
        context.addComponent("wework", component);
        context.start();

        DevConsole console = context.getCamelContextExtension()
                .getContextPlugin(DevConsoleResolver.class)
                .resolveDevConsole("bean");
        for (DevConsole.MediaType type : DevConsole.MediaType.values()) {
            assertThat(String.valueOf(console.call(type, Map.of())))
                    .contains("reports", "ww1", "xxxxxx")
                    .doesNotContain(MARK);
        }
        assertThat(account.getContactSecret()).isEqualTo(MARK);
    }

    @Test
    void camel_masks_every_secret_option_in_the_properties_that_it_logs() throws IOException {
        WeworkComponent component = new WeworkComponent(context);
        context.addComponent("wework", component);
        context.start();
        for (String option : secrets()) {
            component.getComponentPropertyConfigurer().configure(context, component, option, MARK, true);
            assertThat(CamelContextHelper.containsSensitive(context, "camel.component.wework." + option))
                    .as(option)
                    .isTrue();
        }
        assertThat(CamelContextHelper.containsSensitive(context, "camel.component.wework.corpId"))
                .isFalse();
    }

    @Test
    void words_that_were_masked_before_stay_so_and_a_port_is_seen() {
        context.getCamelContextExtension().setAdditionalSensitiveKeywords("mine");
        context.getComponent("wework");
        context.start();
        assertThat(CamelContextHelper.containsSensitive(context, "some.mine")).isTrue();
        assertThat(CamelContextHelper.containsSensitive(context, "camel.beans.reports.contactSecret"))
                .isTrue();
        assertThat(CamelContextHelper.containsSensitive(context, "camel.server.port"))
                .isFalse();
    }

    @Test
    void beans_are_introspected_as_before() throws Exception {
        context.getComponent("wework");
        context.start();
        WeworkAccount account = new WeworkAccount();
        PluginHelper.getBeanIntrospection(context).setProperty(context, account, "secret", MARK);
        assertThat(account.getSecret()).isEqualTo(MARK);
        assertThat(PluginHelper.getBeanIntrospection(context).getOrElseProperty(account, "secret", null, false))
                .isEqualTo(MARK);
    }

    @Test
    void camel_main_binds_accounts_as_before() throws Exception {
        Main main = new Main();
        main.addInitialProperty("camel.beans.reports", "#class:" + WeworkAccount.class.getName());
        main.addInitialProperty("camel.beans.reports.contactSecret", MARK);
        main.addInitialProperty("camel.component.wework.contact-secret", MARK);
        main.start();
        try {
            WeworkAccount account = main.lookupByType(WeworkAccount.class).get("reports");
            assertThat(account.getContactSecret()).isEqualTo(MARK);
        } finally {
            main.stop();
        }
    }

    private static Set<String> secrets() throws IOException {
        JsonNode options = new ObjectMapper()
                .readTree(ConsolesShowNoSecretsTest.class.getResource("/META-INF/io/github/camelwework/wework.json"))
                .get("componentProperties");
        Set<String> secrets = new TreeSet<>();
        options.properties().forEach(option -> {
            if (option.getValue().path("secret").asBoolean()) {
                secrets.add(option.getKey());
            }
        });
        return secrets;
    }
}
