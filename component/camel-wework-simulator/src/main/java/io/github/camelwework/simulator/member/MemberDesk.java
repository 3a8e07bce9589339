// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.member;

import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.Visibility;
import io.github.camelwework.simulator.event.CorpEvents;
import io.github.camelwework.simulator.media.MediaStore;
import io.github.camelwework.simulator.message.Cards;
import io.github.camelwework.simulator.message.MessageStore;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the actions of members use.
 *
 * @param sight what an app sees now, which is also who sees the app
 * @param base the simulator's time and lock
 * @param url the simulator's own, below which pictures are served
 */
public record MemberDesk(
        CorpEvents events,
        Directory directory,
        MediaStore media,
        MessageStore messages,
        Cards cards,
        Function<App, Visibility> sight,
        CorpEvents.Base base,
        Supplier<String> url) {

    /** A member with an app open. Whether there is such a member is asked at each action. */
    public AppUser user(String userid, App app) {
        return new AppUser(this, userid, app);
    }
}
