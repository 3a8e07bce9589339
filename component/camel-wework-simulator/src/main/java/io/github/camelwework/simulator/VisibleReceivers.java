// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.VisibleRange;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.Visibility;
import io.github.camelwework.simulator.message.ReceiverResolver;
import io.github.camelwework.simulator.message.model.Reach;
import io.github.camelwework.simulator.message.model.Receivers;
import java.util.ArrayList;
import java.util.List;

/** Whom a message comes to: the address book as the sending app sees it. */
final class VisibleReceivers implements ReceiverResolver {

    private static final String ALL = "@all";

    private final Directory directory;

    VisibleReceivers(Directory directory) {
        this.directory = directory;
    }

    /** What an app sees now. */
    static Visibility of(App app, Directory directory) {
        VisibleRange range = app.range();
        return Visibility.of(directory, app.agentId(), range.users(), range.departments(), range.tags());
    }

    @Override
    public Reach resolve(App app, Receivers wanted) {
        return resolve(of(app, directory), wanted);
    }

    /** The same for an app of a linked corp, to whom the whole corp is shown. */
    static ReceiverResolver fromOutside(Directory directory) {
        return (app, wanted) -> resolve(Visibility.all(directory), wanted);
    }

    private static Reach resolve(Visibility visibility, Receivers wanted) {
        List<String> users = new ArrayList<>(wanted.users());
        // Among userids it is only a userid that nobody has: the address book would take it for everybody.
        boolean misplaced = users.removeIf(ALL::equals);
        var reach = visibility.resolve(new io.github.camelwework.simulator.directory.Receivers(
                wanted.everyone() ? List.of(ALL) : users, wanted.parties(), wanted.tags()));
        List<String> invalidUsers = new ArrayList<>(reach.invalidUsers());
        if (misplaced) {
            invalidUsers.add(ALL);
        }
        return new Reach(
                reach.members().stream().map(Member::userid).toList(),
                invalidUsers,
                reach.invalidParties(),
                reach.invalidTags(),
                reach.unlicensedUsers(),
                reach.anyValid());
    }
}
