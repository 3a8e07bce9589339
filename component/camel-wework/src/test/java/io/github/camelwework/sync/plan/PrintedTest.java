// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.model.sync.SyncAction;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncVerb;
import io.github.camelwework.sync.directory.DesiredDepartment;
import io.github.camelwework.sync.directory.DesiredMember;
import io.github.camelwework.sync.directory.DesiredTag;
import io.github.camelwework.sync.directory.Fields;
import io.github.camelwework.sync.directory.FieldsPool;
import io.github.camelwework.sync.directory.MemberState;
import io.github.camelwework.sync.directory.UniqueField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is printed of what holds people's values: a debugger's line, an assertion or a log must not hold them. */
class PrintedTest {

    private static final String MOBILE = "13800001111";
    private static final String NAME = "李四";
    private static final Fields FIELDS = new FieldsPool().of(Map.of("userid", "lisi", "name", NAME, "mobile", MOBILE));

    @Test
    void members_wanted_shown_and_to_be_changed_are_printed_without_values() {
        MemberTask task =
                new MemberTask("line 2", "lisi", SyncVerb.UPDATED, MemberTask.FieldChanges.of(FIELDS.keySet(), FIELDS));

        assertThat(task.toString()).contains("line 2", "lisi", "mobile");
        assertThat(new DesiredMember("line 2", FIELDS).toString()).contains("line 2", "mobile");
        for (Object holder : List.of(
                task,
                task.changes(),
                TemporaryClear.of(UniqueField.MOBILE, MemberState.of(FIELDS), false),
                FIELDS,
                new DesiredMember("line 2", FIELDS),
                MemberState.of(FIELDS),
                new DesiredTag("line 2", FIELDS),
                DesiredDepartment.of("line 2", FIELDS))) {
            assertThat(holder.toString()).doesNotContain(MOBILE, NAME);
        }
    }

    @Test
    void an_action_is_printed_without_the_name() {
        assertThat(new SyncAction(SyncKind.MEMBER, "lisi", NAME, SyncVerb.UPDATED, List.of("mobile")))
                .hasToString("SyncAction[member lisi updated [mobile]]");
    }
}
