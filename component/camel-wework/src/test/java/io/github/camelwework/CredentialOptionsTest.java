// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelwework.catalog.Credential;
import io.github.camelwework.client.Credentials;
import io.github.camelwework.secret.Secret;
import io.github.camelwework.token.CredentialKind;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.util.URISupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CredentialOptionsTest {

    private static final String MARKER = "sim-secret-marker";

    @RegisterExtension
    final TokenClient wecom = new TokenClient();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void each_credential_has_an_option_of_its_own_at_the_account(Credential credential) {
        WeworkAccount account = account(credential);
        assertThat(ConfiguredSecrets.of(account)).isEqualTo(Map.of(credential, Secret.of(MARKER)));
        assertThat(account.toString()).doesNotContain(MARKER);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void each_is_an_option_of_the_component_and_of_endpoints_too_that_camel_masks(Credential credential)
            throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(CredentialOptionsTest.class.getResource("/META-INF/io/github/camelwework/wework.json"));
        for (String part : new String[] {"properties", "componentProperties"}) {
            assertThat(schema.get(part).get(credential.option()).get("secret").booleanValue())
                    .as(part)
                    .isTrue();
        }
        assertThat(URISupport.sanitizeUri("wework:user/get?" + credential.option() + "=" + MARKER))
                .doesNotContain(MARKER);
    }

    @Test
    void a_permanent_code_is_masked() {
        assertThat(URISupport.sanitizeUri("wework:user/get?permanentCodeSecret=" + MARKER + "&suiteId=ww"))
                .doesNotContain(MARKER)
                .contains("suiteId=ww");
    }

    @Test
    void an_endpoint_that_names_an_account_inherits_no_secret_of_the_component() {
        WeworkConfiguration configuration = new WeworkConfiguration();
        configuration.setKfSecret(MARKER);
        configuration.setPermanentCodeSecret(MARKER);
        configuration.setProviderSecret(MARKER);
        configuration.clearCredentials();
        assertThat(ConfiguredSecrets.of(configuration)).isEmpty();
    }

    @Test
    void every_token_has_a_kind_of_its_own() {
        assertThat(CredentialKind.values())
                .extracting(CredentialKind::name)
                .containsAll(EnumSet.complementOf(EnumSet.of(Credential.NONE, Credential.ROBOT)).stream()
                        .map(Credential::name)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "externalcontact/get_follow_user_list, CUSTOMER",
        "externalcontact/get_follow_user_list, APP",
        "kf/servicer/list, KF",
        "oa/getapprovaldetail, APPROVAL",
        "checkin/getcheckindata, CHECKIN",
        "msgaudit/get_permit_user_list, ARCHIVE",
        "oa/meetingroom/list, MEETING_ROOM",
        "hr/get_fields, HR"
    })
    void an_operation_takes_the_secret_of_its_family(String path, Credential credential) {
        wecom.call(path, credentials("own", credential)).join();
        assertThat(wecom.world().seen()).singleElement().satisfies(call -> assertThat(call.owner())
                .isEqualTo("ww1/" + MARKER));
    }

    @Test
    void the_familys_own_secret_goes_before_the_apps() {
        Credentials both = wecom.account("both", account -> {
            account.setCorpId("ww1");
            account.setSecret("sim-secret-app");
            account.setKfSecret("sim-secret-kf");
        });
        wecom.call("kf/servicer/list", both).join();
        assertThat(wecom.world().grants()).containsOnlyKeys("ww1/sim-secret-kf");
    }

    @ParameterizedTest
    @CsvSource({
        "kf/servicer/list, CUSTOMER, kfSecret or secret",
        "msgaudit/get_permit_user_list, APP, archiveSecret",
        "agent/list, CONTACT, secret",
        "user/delete, CUSTOMER, contactSecret",
        "license/get_order, APP, providerSecret"
    })
    void a_secret_of_another_family_is_never_tried(String path, Credential other, String named) {
        Throwable failure = catchThrowable(
                () -> wecom.call(path, credentials("other", other)).join());
        assertThat(failure.getCause()).hasMessageContaining(named + " is not set");
        assertThat(wecom.world().grants()).isEmpty();
    }

    private Credentials credentials(String name, Credential credential) {
        wecom.context().getRegistry().bind(name, account(credential));
        return wecom.find(name);
    }

    private static WeworkAccount account(Credential credential) {
        WeworkAccount account = new WeworkAccount();
        account.setCorpId("ww1");
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            assertThat(new WeworkAccountConfigurer().configure(context, account, credential.option(), MARKER, false))
                    .as("the account's option " + credential.option())
                    .isTrue();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return account;
    }
}
