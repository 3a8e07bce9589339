// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.change;

import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.VisibleRange;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.Visibility;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who follows which app, being active and in its visible range, so that coming and going is noticed. The whole book is gone
 * through only when departments, tags or ranges changed; else only the members who did. Used with the simulator's lock held.
 */
final class Followers {

    /** Userids by key, under the range that they were found with. */
    private record Known(VisibleRange range, Map<String, String> userids) {}

    private final Function<App, Visibility> sight;
    private final Map<App, Known> known = new HashMap<>();
    private final Set<String> touched = new HashSet<>();
    private boolean restructured;

    Followers(Function<App, Visibility> sight) {
        this.sight = sight;
    }

    /** Takes what is now as known, for apps that are new here or were changed unseen. */
    void look(Collection<App> apps) {
        known.keySet().retainAll(apps);
        apps.stream()
                .filter(app ->
                        !known.containsKey(app) || !known.get(app).range().equals(app.range()))
                .forEach(app -> known.put(app, new Known(app.range(), everybody(app))));
    }

    /** What is known is not so any more. */
    void forget() {
        known.clear();
    }

    void touch(@Nullable Member before, @Nullable Member after) {
        if (before != null && after != null && !before.key().equals(after.key())) {
            known.values().forEach(each -> rename(each.userids(), before, after));
        }
        if (before != null) {
            touched.add(before.key());
        }
        if (after != null) {
            touched.add(after.key());
        }
    }

    void restructure() {
        restructured = true;
    }

    /** Reports who has begun or ceased to follow which app since the last call. */
    void settle(BiConsumer<App, String> came, BiConsumer<App, String> went) {
        known.replaceAll((app, before) -> {
            if (!restructured && before.range().equals(app.range())) {
                settleTouched(app, before.userids(), came, went);
                return before;
            }
            Map<String, String> now = everybody(app);
            before.userids().forEach((key, userid) -> unless(now, key, () -> went.accept(app, userid)));
            now.forEach((key, userid) -> unless(before.userids(), key, () -> came.accept(app, userid)));
            return new Known(app.range(), now);
        });
        touched.clear();
        restructured = false;
    }

    private void settleTouched(
            App app, Map<String, String> userids, BiConsumer<App, String> came, BiConsumer<App, String> went) {
        Visibility visibility = sight.apply(app);
        touched.forEach(key -> {
            Member member = visibility.find(key);
            if (member != null && isActive(member)) {
                if (userids.put(key, member.userid()) == null) {
                    came.accept(app, member.userid());
                }
            } else {
                String gone = userids.remove(key);
                if (gone != null) {
                    went.accept(app, gone);
                }
            }
        });
    }

    private Map<String, String> everybody(App app) {
        Map<String, String> userids = new TreeMap<>();
        sight.apply(app).members().stream()
                .filter(Followers::isActive)
                .forEach(member -> userids.put(member.key(), member.userid()));
        return userids;
    }

    private static boolean isActive(Member member) {
        return member.status() == Member.ACTIVE;
    }

    private static void rename(Map<String, String> userids, Member before, Member after) {
        if (userids.remove(before.key()) != null) {
            userids.put(after.key(), after.userid());
        }
    }

    private static void unless(Map<String, String> known, String key, Runnable action) {
        if (!known.containsKey(key)) {
            action.run();
        }
    }
}
