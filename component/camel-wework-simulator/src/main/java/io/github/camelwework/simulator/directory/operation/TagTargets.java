// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.Refusal;
import io.github.camelwework.simulator.directory.Visibility;
import java.util.ArrayList;
import java.util.List;

/** The members and departments that addtagusers or deltagusers name, told apart into visible and invalid ones. */
record TagTargets(List<String> users, List<Integer> parties, List<String> badUsers, List<Integer> badParties) {

    private static final int MAX_USERS = 1000;
    private static final int MAX_PARTIES = 100;

    static TagTargets read(JsonFields input, Directory directory, Visibility visibility) {
        List<String> userids = input.texts("userlist", Refusal.PARAMETER_ILLEGAL);
        List<Integer> ids = input.integers("partylist", Refusal.PARAMETER_ILLEGAL);
        Refusal.PARAMETER_ILLEGAL.when(userids.isEmpty() && ids.isEmpty());
        Refusal.PARAMETER_ILLEGAL.when(userids.size() > MAX_USERS || ids.size() > MAX_PARTIES);
        TagTargets targets = new TagTargets(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String userid : userids) {
            Member member = directory.members().find(userid);
            boolean valid = member != null && visibility.sees(member);
            (valid ? targets.users : targets.badUsers).add(Member.key(userid));
        }
        for (int id : ids) {
            (visibility.seesDepartment(id) ? targets.parties : targets.badParties).add(id);
        }
        return targets;
    }

    boolean noneValid() {
        return users.isEmpty() && parties.isEmpty();
    }

    /** Lists what was invalid, users as one string and departments as numbers: this is how WeCom does it. */
    ObjectNode report() {
        ObjectNode report = Answers.object();
        if (!badUsers.isEmpty()) {
            report.put("invalidlist", String.join("|", badUsers));
        }
        if (!badParties.isEmpty()) {
            report.set("invalidparty", Answers.numbers(badParties));
        }
        return report;
    }
}
