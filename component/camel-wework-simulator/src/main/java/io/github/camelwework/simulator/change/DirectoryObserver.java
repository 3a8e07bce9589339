// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.change;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.api.Settings;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.Apps;
import io.github.camelwework.simulator.directory.Department;
import io.github.camelwework.simulator.directory.DirectoryListener;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.Tag;
import io.github.camelwework.simulator.directory.Visibility;
import io.github.camelwework.simulator.event.CorpEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells of changes of one address book: the contact-sync assistant of what others change, apps of members who come into or
 * go out of their range, providers of both. What is changed while nobody acts is how a test sets its corp up, and nobody is
 * told. Used with the simulator's lock held.
 */
public final class DirectoryObserver implements DirectoryListener {

    private record Session(Actor actor, List<ContactChange> changes) {}

    private final Apps apps;
    private final CorpEvents events;
    private final Settings settings;
    private final Followers followers;
    private Consumer<ContactChange> providers = change -> {};
    private @Nullable Session session;

    /**
     * Watches nothing yet: give it to the address book.
     *
     * @param sight what an app sees now
     */
    public DirectoryObserver(Apps apps, CorpEvents events, Settings settings, Function<App, Visibility> sight) {
        this.apps = apps;
        this.events = events;
        this.settings = settings;
        this.followers = new Followers(sight);
    }

    /** What reports changes to providers whose apps are in the corp. */
    public void providers(Consumer<ContactChange> listener) {
        providers = listener;
    }

    /** Runs a change, and then reports everything that has changed, even when the change failed halfway. */
    public <T> T during(Actor actor, Supplier<T> work) {
        Session outer = session;
        Session mine = new Session(actor, new ArrayList<>());
        followers.look(listeningApps());
        session = mine;
        try {
            return work.get();
        } finally {
            session = outer;
            tell(mine);
        }
    }

    @Override
    public void memberChanged(@Nullable Member before, @Nullable Member after) {
        note(ContactChanges.of(before, after), () -> followers.touch(before, after));
    }

    @Override
    public void departmentChanged(@Nullable Department before, @Nullable Department after) {
        note(ContactChanges.of(before, after), followers::restructure);
    }

    @Override
    public void tagChanged(@Nullable Tag before, @Nullable Tag after) {
        note(ContactChanges.of(before, after), followers::restructure);
    }

    private void note(@Nullable ContactChange change, Runnable followed) {
        if (session == null) {
            followers.forget();
            return;
        }
        followed.run();
        if (change != null) {
            session.changes().add(change);
        }
    }

    private void tell(Session done) {
        done.changes().forEach(change -> {
            if (done.actor() != Actor.ASSISTANT) {
                tellAssistant(change);
            }
            providers.accept(change);
        });
        followers.settle(
                (app, userid) -> events.tell(app, follows(app, userid, "subscribe")),
                (app, userid) -> events.tell(app, follows(app, userid, "unsubscribe")));
    }

    private void tellAssistant(ContactChange change) {
        App assistant = apps.assistant();
        ObjectNode fields = settings.isOn(Setting.FULL_CONTACT_EVENTS) ? change.full() : change.cut();
        if (assistant != null && fields != null) {
            ObjectNode content = events.event(CorpEvents.SYSTEM, "change_contact");
            content.setAll(fields);
            events.tell(assistant, content);
        }
    }

    private ObjectNode follows(App app, String userid, String event) {
        return events.event(userid, event).put("EventKey", "").put("AgentID", app.agentId());
    }

    private List<App> listeningApps() {
        return apps.all().stream().filter(app -> app.address().isPresent()).toList();
    }
}
