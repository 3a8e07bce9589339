// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.catalog.OperationCatalog;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MissedTest {

    @Test
    void several_fields_of_an_answer_can_be_one_list() {
        var schoolNotice =
                OperationCatalog.instance().find("externalcontact/message/send").orElseThrow();
        Missed missed = Missed.in(
                schoolNotice,
                Map.of(
                        "invalid_parent_userid", List.of("mother", "father"),
                        "invalid_student_userid", List.of("child"),
                        "invalid_party", List.of(7)));
        assertThat(missed.byHeader())
                .containsEntry("InvalidUser", List.of("mother", "father", "child"))
                .containsEntry("InvalidParty", List.of("7"));
    }
}
