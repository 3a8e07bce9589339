// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a limit counts by; each gives the keys under which a call takes a place. */
enum Scope {
    /**
     * An app of a corp and a member that the call names: in {@code touser}, which is a text with bars or a list, or in
     * {@code userid}. The members behind {@code @all}, departments and tags cannot be known here and are not counted:
     * what WeCom drops of such sends, it drops in silence.
     */
    MEMBER {
        @Override
        List<String> keys(LimitedCall call) {
            Object named = call.fields().get("touser");
            String app = call.owner().corp() + ' ' + call.fields().get("agentid") + ' ';
            return prefixed(app, members(named == null ? call.fields().get("userid") : named));
        }
    },
    /** A corp and a group chat. */
    CHAT {
        @Override
        List<String> keys(LimitedCall call) {
            Object chat = call.fields().get("chatid");
            return chat == null ? List.of() : List.of(call.owner().corp() + ' ' + chat);
        }
    },
    /** A corp, all of its apps together. */
    CORP {
        @Override
        List<String> keys(LimitedCall call) {
            return List.of(call.owner().corp());
        }
    },
    /** An app: all who have its secret. */
    APP {
        @Override
        List<String> keys(LimitedCall call) {
            return List.of(call.owner().account());
        }
    },
    /** A group robot: all who have its key. */
    ROBOT {
        @Override
        List<String> keys(LimitedCall call) {
            return List.of(call.owner().account());
        }
    };

    private static final String EVERYBODY = "@all";

    /** Empty when the call names nobody of this scope. None stands twice, none holds a secret. */
    abstract List<String> keys(LimitedCall call);

    /** The scope's name in the table. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<String> prefixed(String prefix, Collection<String> names) {
        List<String> keys = new ArrayList<>(names.size());
        for (String name : names) {
            keys.add(prefix + name);
        }
        return keys;
    }

    private static Collection<String> members(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            Set<String> members = new LinkedHashSet<>();
            several.forEach(each -> add(members, String.valueOf(each)));
            return members;
        }
        String text = value == null ? "" : value.toString();
        Set<String> members = new LinkedHashSet<>();
        int from = 0;
        for (int bar = text.indexOf('|'); bar >= 0; bar = text.indexOf('|', from)) {
            add(members, text.substring(from, bar));
            from = bar + 1;
        }
        add(members, text.substring(from));
        return members;
    }

    /** WeCom compares userids without regard to case. */
    private static void add(Set<String> members, String name) {
        String member = name.strip().toLowerCase(Locale.ROOT);
        if (!member.isEmpty() && !member.equals(EVERYBODY)) {
            members.add(member);
        }
    }
}
