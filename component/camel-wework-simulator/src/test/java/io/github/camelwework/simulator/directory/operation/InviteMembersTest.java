// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import static io.github.camelwework.simulator.directory.operation.Desk.APP;
import static io.github.camelwework.simulator.directory.operation.Desk.CONTACT;
import static io.github.camelwework.simulator.directory.operation.Desk.SALES_APP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.directory.Errcode;
import io.github.camelwework.simulator.directory.MemberTrait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InviteMembersTest {

    private final Desk desk = new Desk();

    @Test
    void partly_invalid_targets_are_listed_as_arrays() {
        assertThat(desk.post(SALES_APP, "batch/invite", "{'user':['Sales','Dev'],'party':[4,2],'tag':[9]}"))
                .isEqualTo(Errcode.json("{'invaliduser':['dev'],'invalidparty':[2],'invalidtag':[9],'errmsg':'ok'}"));
    }

    @Test
    void contact_secret_invites_anybody() {
        assertThat(desk.post(CONTACT, "batch/invite", "{'user':['dev']}").path("invaliduser"))
                .isEmpty();
    }

    @Test
    void licence_does_not_matter() {
        desk.directory.mark("dev", MemberTrait.UNLICENSED);

        assertThat(Errcode.of(() -> desk.post(APP, "batch/invite", "{'user':['dev']}")))
                .isZero();
    }

    @Test
    void all_invalid_answers_81013_with_the_lists() {
        ApiError error = catchThrowableOfType(
                ApiError.class, () -> desk.post(APP, "batch/invite", "{'user':['Nobody'],'party':[99]}"));

        assertThat(error.errcode()).isEqualTo(81013);
        assertThat(error.extra())
                .isEqualTo(Errcode.json("{'invaliduser':['nobody'],'invalidparty':[99],'invalidtag':[]}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{}; 82001",
                "{'user':[],'party':[],'tag':[]}; 82001",
                "{'user':'dev'}; 40058",
                "{'user':[%1001]}; 40032",
                "{'user':[%1000]}; 0",
                "{'party':[%101]}; 82002",
                "{'tag':[%101]}; 82003"
            })
    void invite_names_what_is_wrong(String body, int errcode) {
        String filled = body.replace("%1001", "'dev',".repeat(1000) + "'dev'")
                .replace("%1000", "'dev',".repeat(999) + "'dev'")
                .replace("%101", "2,".repeat(100) + "2");

        assertThat(Errcode.of(() -> desk.post(APP, "batch/invite", filled))).isEqualTo(errcode);
    }
}
