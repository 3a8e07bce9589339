// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.testing;

import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.message.ReceiverResolver;
import io.github.camelwework.simulator.message.model.ReachedReceivers;
import io.github.camelwework.simulator.message.model.RequestedReceivers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A few members, one department, one tag; every app sees all of them. */
public final class FakeDirectory implements ReceiverResolver {

    public final List<String> members = new ArrayList<>(List.of("ZhangSan", "lisi", "wangwu"));
    public final List<String> unlicensed = new ArrayList<>(List.of("guest"));
    public final Map<String, List<String>> parties = new TreeMap<>(Map.of("2", List.of("ZhangSan", "lisi")));
    public final Map<String, List<String>> tags = new TreeMap<>(Map.of("5", List.of("lisi", "wangwu")));

    @Override
    public ReachedReceivers resolve(App app, RequestedReceivers wanted) {
        if (wanted.everyone()) {
            return ReachedReceivers.of(members);
        }
        Set<String> reached = new LinkedHashSet<>();
        List<String> invalidUsers = new ArrayList<>();
        List<String> withoutLicence = new ArrayList<>();
        for (String user : wanted.users()) {
            if (unlicensed.contains(user)) {
                withoutLicence.add(user);
            } else {
                find(user).ifPresentOrElse(reached::add, () -> invalidUsers.add(user));
            }
        }
        List<String> invalidParties = addAll(reached, wanted.parties(), parties);
        List<String> invalidTags = addAll(reached, wanted.tags(), tags);
        boolean anyGroup = invalidParties.size() < wanted.parties().size()
                || invalidTags.size() < wanted.tags().size();
        return new ReachedReceivers(
                List.copyOf(reached),
                invalidUsers,
                invalidParties,
                invalidTags,
                withoutLicence,
                anyGroup || !reached.isEmpty());
    }

    private Optional<String> find(String user) {
        return members.stream().filter(user::equalsIgnoreCase).findFirst();
    }

    private static List<String> addAll(Set<String> reached, List<String> ids, Map<String, List<String>> groups) {
        List<String> invalid = new ArrayList<>();
        for (String id : ids) {
            Optional.ofNullable(groups.get(id)).ifPresentOrElse(reached::addAll, () -> invalid.add(id));
        }
        return invalid;
    }
}
