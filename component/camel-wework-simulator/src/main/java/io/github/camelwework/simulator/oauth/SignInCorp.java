// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.oauth;

import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.Apps;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.Visibility;
import java.util.List;

/**
 * A corp whose members sign in.
 *
 * @param grants what its pages have handed out
 */
public record SignInCorp(String corpId, Apps apps, Directory directory, Grants grants) {

    /** Whether the app's visible range has the member. */
    boolean sees(App app, Member member) {
        var range = app.range();
        return Visibility.of(directory, app.agentId(), range.users(), range.departments(), range.tags())
                .sees(member);
    }

    /** Who can sign in: neither disabled nor gone. By userid. */
    List<Member> people() {
        return directory.members().all().stream().filter(Member::canReceive).toList();
    }
}
