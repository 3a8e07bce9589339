// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void without_any_the_simulator_runs_behind_port_8081() {
        Settings settings = of(Map.of());

        assertThat(settings.addressOrDefault()).isEqualTo("http://127.0.0.1:8081");
        assertThat(settings.wecom()).isEmpty();
    }

    @Test
    void an_app_of_wecoms_needs_all_three() {
        assertThatThrownBy(() -> of(Map.of("wework.corp-id", "ww1"))).hasMessageContaining("wework.secret");
        assertThat(of(Map.of("wework.corp-id", "ww1", "wework.agent-id", "1", "wework.secret", "sim-secret-x"))
                        .wecom())
                .containsOnlyKeys("corp-id", "agent-id", "secret");
    }

    @Test
    void no_text_form_shows_the_secret_or_the_key() {
        Settings settings = of(Map.of(
                "wework.corp-id",
                "ww1",
                "wework.agent-id",
                "1",
                "wework.secret",
                "sim-secret-x",
                "web-login.key",
                "AAAA"));

        assertThat(settings.toString()).doesNotContain("sim-secret-", "AAAA");
    }

    @Test
    void a_wrong_key_is_refused_without_showing_it() {
        assertThatThrownBy(() -> of(Map.of("web-login.key", "!!!")))
                .hasMessageContaining("not Base64")
                .hasMessageNotContaining("!!!");
        assertThatThrownBy(() -> new Seal(new byte[8])).hasMessageContaining("give 32 or more");
    }

    @Test
    void a_wrong_port_is_refused() {
        assertThatThrownBy(() -> of(Map.of("web-login.port", "x"))).hasMessageContaining("which is not a port");
    }

    private static Settings of(Map<String, String> properties) {
        return Settings.of(properties::get, name -> null);
    }
}
