// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void a_slip_is_put_right() {
        assertThat(Nearest.suggestion("toUsr", List.of("toParty", "toUser", "toTag")))
                .isEqualTo(" (did you mean toUser?)");
        assertThat(Nearest.suggestion("touser", List.of("toUser"))).isEqualTo(" (did you mean toUser?)");
    }

    @Test
    void nothing_is_suggested_when_nothing_is_near() {
        assertThat(Nearest.suggestion("colour", List.of("toUser", "agentId"))).isEmpty();
        assertThat(Nearest.suggestion("anything", List.of())).isEmpty();
    }
}
