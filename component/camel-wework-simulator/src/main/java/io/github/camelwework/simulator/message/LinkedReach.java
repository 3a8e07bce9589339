// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.message.LinkedCorps.Link;
import io.github.camelwework.simulator.message.model.ReachedReceivers;
import io.github.camelwework.simulator.message.model.RequestedReceivers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the members that an app reaches in its own corp and in linked ones; used once. */
final class LinkedReach {

    private final List<Phone> phones = new ArrayList<>();
    private final List<String> invalidUsers = new ArrayList<>();
    private final List<String> invalidParties = new ArrayList<>();
    private final List<String> invalidTags = new ArrayList<>();
    private boolean anyValid;

    private LinkedReach() {}

    static LinkedReach of(App app, LinkedReceivers named, Link own, LinkedCorps linked) {
        Map<String, Link> corps = new LinkedHashMap<>();
        corps.put(app.corpId(), own);
        corps.putAll(linked.all());
        LinkedReach reach = new LinkedReach();
        if (named.everyone()) {
            corps.forEach((corpId, link) -> reach.add(app, corpId, link, RequestedReceivers.EVERYONE));
        }
        named.byCorp().forEach((corpId, receivers) -> {
            Link link = corps.get(corpId);
            if (link == null) {
                reach.list(corpId + "/", missed(receivers));
            } else {
                reach.add(app, corpId, link, receivers);
            }
        });
        return reach;
    }

    List<Phone> phones() {
        return phones;
    }

    boolean anyValid() {
        return anyValid;
    }

    /** As the answer lists them; there is no list of those without a licence, so that they are with the invalid ones. */
    ReachedReceivers lists() {
        return new ReachedReceivers(List.of(), invalidUsers, invalidParties, invalidTags, List.of(), anyValid);
    }

    private void add(App app, String corpId, Link link, RequestedReceivers receivers) {
        String prefix = corpId.equals(app.corpId()) ? "" : corpId + "/";
        ReachedReceivers reach = link.receivers().resolve(app, receivers);
        reach.members().forEach(userid -> phones.add(new Phone(link.store(), userid, prefix + userid)));
        anyValid |= reach.anyValid();
        list(prefix, reach);
    }

    private void list(String prefix, ReachedReceivers reach) {
        Stream.concat(reach.invalidUsers().stream(), reach.unlicensedUsers().stream())
                .forEach(userid -> invalidUsers.add(prefix + InvalidLists.lower(userid)));
        reach.invalidParties().forEach(party -> invalidParties.add(prefix + party));
        reach.invalidTags().forEach(tag -> invalidTags.add(prefix + tag));
    }

    private static ReachedReceivers missed(RequestedReceivers receivers) {
        return new ReachedReceivers(
                List.of(), receivers.users(), receivers.parties(), receivers.tags(), List.of(), false);
    }
}
