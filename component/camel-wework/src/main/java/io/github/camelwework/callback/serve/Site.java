// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.serve;

import io.github.camelwework.callback.Push;
import io.github.camelwework.callback.crypto.RejectedException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One path: its settings, and the routes that share it. Routes come and go under the lock of {@link Callbacks}. */
final class Site {

    private static final Logger LOG = LoggerFactory.getLogger(Site.class);

    private volatile SiteSettings settings;
    private final SuiteTickets tickets;
    private final Map<String, Member> members = new ConcurrentHashMap<>();

    /** A route, which may be stopped for a while. */
    private record Member(Subscriber subscriber, boolean running) {}

    Site(SiteSettings settings, SuiteTickets tickets) {
        this.settings = settings;
        this.tickets = tickets;
    }

    SiteSettings settings() {
        return settings;
    }

    /**
     * Takes in a route.
     *
     * @throws IllegalArgumentException when it cannot share the path with those that are there
     */
    void add(Subscriber subscriber, SiteSettings wishes) {
        boolean isAlone = members.values().stream()
                .noneMatch(other -> other.running() && !other.subscriber().id().equals(subscriber.id()));
        if (isAlone) {
            // Changed secrets count from the restart of the route on.
            settings = wishes;
        } else if (!settings.agreesWith(wishes)) {
            throw new IllegalArgumentException(
                    ("The path %s is already served with another token, encodingAesSecretKey, receiveId, window,"
                                    + " maxBodySize or httpComponent: give all routes of a path the same values, or use another path.")
                            .formatted(settings.path()));
        }
        members.forEach((id, other) -> {
            if (!id.equals(subscriber.id()) && other.subscriber().wanted().overlaps(subscriber.wanted())) {
                throw new IllegalArgumentException(
                        ("Two routes on the path %s receive the same events (%s; %s): set events and msgTypes so that"
                                        + " each event has one route, or give one of them another path.")
                                .formatted(settings.path(), other.subscriber().wanted(), subscriber.wanted()));
            }
        });
        members.put(subscriber.id(), new Member(subscriber, true));
    }

    void pause(Subscriber subscriber) {
        members.computeIfPresent(subscriber.id(), (id, member) -> new Member(member.subscriber(), false));
    }

    void remove(Subscriber subscriber) {
        members.remove(subscriber.id());
    }

    boolean isRunning() {
        return members.values().stream().anyMatch(Member::running);
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    void dispatch(Push push, Answer answer) {
        try {
            tickets.keep(push);
        } catch (RuntimeException e) {
            LOG.debug("The suite ticket could not be stored; WeCom will send it again", e);
            answer.refuse(500);
            return;
        }
        for (Member member : members.values()) {
            if (member.subscriber().wanted().takes(push)) {
                give(push, answer, member);
                return;
            }
        }
        answer.accept();
    }

    private static void give(Push push, Answer answer, Member member) {
        if (member.running()) {
            member.subscriber().receive(push, answer);
        } else {
            // Its route is stopped, and answers as a path does whose routes all are: WeCom comes again.
            answer.refuse(404);
        }
    }

    /** One answer, whatever was wrong; only our own log says what. */
    void rejected(Exchange http, RejectedException reason) {
        LOG.debug("A request to {} is rejected: {}", settings.path(), reason.getMessage());
        Answer.set(http, 403, null);
    }
}
