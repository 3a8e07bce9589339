// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Map<String, String> ACCOUNT = Map.of(
            "WEWORK_CORP_ID", "ww1",
            "WEWORK_AGENT_ID", "1000002",
            "WEWORK_SECRET", "s3cret",
            "WEWORK_TO_USER", "zhangsan");

    @Test
    void without_any_the_simulator_runs_until_it_is_interrupted() {
        assertThat(settings(Map.of(), Map.of())).isEqualTo(new Settings(null, null));
    }

    @Test
    void a_duration_is_a_number_and_a_unit() {
        assertThat(settings(Map.of("quickstart.duration", "20s"), Map.of()).duration())
                .isEqualTo(Duration.ofSeconds(20));
        assertThat(settings(Map.of("quickstart.duration", "1m30s"), Map.of()).duration())
                .isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void what_is_no_duration_is_named() {
        assertThatThrownBy(() -> settings(Map.of("quickstart.duration", "soon"), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("quickstart.duration")
                .hasMessageContaining("soon");
    }

    @Test
    void an_account_comes_from_the_environment() {
        assertThat(settings(Map.of(), ACCOUNT).account())
                .isEqualTo(new Settings.Account("ww1", "1000002", "s3cret", "zhangsan", ""));
    }

    @Test
    void a_system_property_overrides_the_environment() {
        assertThat(settings(Map.of("wework.to-user", "lisi"), ACCOUNT).account())
                .extracting(Settings.Account::toUser)
                .isEqualTo("lisi");
    }

    @Test
    void half_an_account_is_refused_with_the_names_of_the_other_half() {
        assertThatThrownBy(() -> settings(Map.of(), Map.of("WEWORK_CORP_ID", "ww1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("set wework.agent-id, wework.secret, wework.to-user too");
    }

    @Test
    void no_text_form_shows_the_secret() {
        assertThat(settings(Map.of(), ACCOUNT).toString()).doesNotContain("s3cret");
    }

    private static Settings settings(Map<String, String> properties, Map<String, String> environment) {
        return Settings.of(properties::get, environment::get);
    }
}
