// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.testing;

import io.github.camelwework.model.sync.SyncReport;
import io.github.camelwework.simulator.directory.Directory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.camel.Exchange;

/** Syncs a simulated corp with sources that hold its members. */
public final class SyncDesk {

    private static final Set<String> WRITES = Set.of(
            "user/create",
            "user/update",
            "user/delete",
            "user/batchdelete",
            "department/create",
            "department/update",
            "department/delete",
            "tag/create",
            "tag/update",
            "tag/delete",
            "tag/addtagusers",
            "tag/deltagusers",
            "media/upload",
            "batch/syncuser",
            "batch/replaceparty");

    private final Wecom wecom;
    private final Path state;

    public SyncDesk(Wecom wecom, Path state) {
        this.wecom = wecom;
        this.state = state;
    }

    public SyncReport apply(String options, Object source) {
        Exchange exchange = sync(
                options.contains("mode=") ? options : options.isEmpty() ? "mode=APPLY" : "mode=APPLY&" + options,
                source);
        if (exchange.getException() != null) {
            throw new AssertionError(exchange.getException());
        }
        return exchange.getMessage().getBody(SyncReport.class);
    }

    public Exchange sync(String options, Object source) {
        return wecom.call(
                "wework:contact/sync?stateDirectory=" + state + (options.isEmpty() ? "" : "&" + options), source);
    }

    public Directory directory() {
        return wecom.simulator().corp().directory();
    }

    public long writes() {
        return WRITES.stream().mapToLong(path -> wecom.ledger().count(path)).sum();
    }

    /** The members that there are, and new ones of these userids in department 2. */
    public Map<String, Object> source(String... more) {
        List<Map<String, Object>> members = people();
        for (String userid : more) {
            members.add(add(userid, 2));
        }
        return Map.of("members", members);
    }

    public List<Map<String, Object>> people() {
        List<Map<String, Object>> people = new ArrayList<>();
        directory().members().all().forEach(member -> people.add(new HashMap<>(Map.of("userid", member.userid()))));
        return people;
    }

    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> members(Map<String, Object> source) {
        return (List<Map<String, Object>>) source.get("members");
    }

    public List<Map<String, Object>> withAll(List<Map<String, Object>> more) {
        List<Map<String, Object>> all = new ArrayList<>(more);
        directory().departments().all().forEach(department -> all.add(Map.of("id", department.id())));
        return all;
    }

    public static Map<String, Object> add(String userid, int department) {
        return Map.of(
                "userid",
                userid,
                "name",
                "新人",
                "mobile",
                "1371111111" + (1 + Math.floorMod(userid.hashCode(), 9)),
                "department",
                List.of(department));
    }
}
