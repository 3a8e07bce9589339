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
import java.util.List;

/** Whom a message comes to: the address book as the sending app sees it. */
final class VisibleReceivers implements ReceiverResolver {

    private static final List<String> EVERYBODY = List.of("@all");

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
        var reach = of(app, directory)
                .resolve(new io.github.camelwework.simulator.directory.Receivers(
                        wanted.everyone() ? EVERYBODY : wanted.users(), wanted.parties(), wanted.tags()));
        return new Reach(
                reach.members().stream().map(Member::userid).toList(),
                reach.invalidUsers(),
                reach.invalidParties(),
                reach.invalidTags(),
                reach.unlicensedUsers(),
                reach.anyValid());
    }
}
