// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.VisibleRange;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.Visibility;
import io.github.camelwework.simulator.message.ReceiverResolver;
import io.github.camelwework.simulator.message.model.ReachedReceivers;
import io.github.camelwework.simulator.message.model.RequestedReceivers;
import java.util.ArrayList;
import java.util.List;

/** Resolves the receivers of a message: the address book as the sending app sees it. */
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
    public ReachedReceivers resolve(App app, RequestedReceivers wanted) {
        return resolve(of(app, directory), wanted);
    }

    /** The same for an app of a linked corp, which sees the whole corp. */
    static ReceiverResolver fromOutside(Directory directory) {
        return (app, wanted) -> resolve(Visibility.all(directory), wanted);
    }

    private static ReachedReceivers resolve(Visibility visibility, RequestedReceivers wanted) {
        List<String> users = new ArrayList<>(wanted.users());
        // In a list of userids "@all" is an unknown userid; the address book would take it for all members.
        boolean misplaced = users.removeIf(ALL::equals);
        var reach = visibility.resolve(new io.github.camelwework.simulator.directory.Receivers(
                wanted.everyone() ? List.of(ALL) : users, wanted.parties(), wanted.tags()));
        List<String> invalidUsers = new ArrayList<>(reach.invalidUsers());
        if (misplaced) {
            invalidUsers.add(ALL);
        }
        return new ReachedReceivers(
                reach.members().stream().map(Member::userid).toList(),
                invalidUsers,
                reach.invalidParties(),
                reach.invalidTags(),
                reach.unlicensedUsers(),
                reach.anyValid());
    }
}
