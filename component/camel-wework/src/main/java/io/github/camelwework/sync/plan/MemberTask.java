// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncVerb;
import io.github.camelwework.sync.directory.UserId;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What happens to a member. Cannot be changed.
 *
 * @param place where the source has the member, or what it is in the directory
 * @param changes the fields that differ, and those to send without the userid
 */
record MemberTask(String place, String userid, SyncVerb verb, FieldChanges changes) {

    /** The fields to send, without the userid. */
    Map<String, Object> send() {
        return changes.send();
    }

    UserId key() {
        return UserId.of(userid);
    }

    /** The same with more changes. */
    MemberTask with(FieldChanges more) {
        return new MemberTask(place, userid, verb, changes.and(more));
    }

    /** The same with the verb that its changes ask for. */
    MemberTask judged() {
        return new MemberTask(place, userid, Actions.verb(send(), changes.differing()), changes);
    }

    /** Names the fields without their values, which are personal. */
    @Override
    public String toString() {
        return "MemberTask[" + place + " " + userid + " " + verb.word() + " " + send().keySet() + "]";
    }

    /**
     * The changes of one member. Cannot be changed.
     *
     * @param send the fields to send
     * @param differing the fields that differ; WeCom may want others to be sent beside them
     */
    record FieldChanges(NavigableMap<String, Object> send, Set<String> differing) {

        static final FieldChanges NONE = new FieldChanges(Collections.emptyNavigableMap(), Set.of());

        /** A field that differs and is sent. */
        static FieldChanges of(String field, Object value) {
            return NONE.and(field, value);
        }

        /** Fields that are sent. */
        static FieldChanges sending(Map<String, Object> fields) {
            return new FieldChanges(Collections.unmodifiableNavigableMap(new TreeMap<>(fields)), Set.of());
        }

        /** Fields that differ, and those to send. */
        static FieldChanges of(Set<String> differing, Map<String, Object> send) {
            return new FieldChanges(
                    Collections.unmodifiableNavigableMap(new TreeMap<>(send)),
                    Collections.unmodifiableSet(new TreeSet<>(differing)));
        }

        /** The same and a field that differs and is sent. */
        FieldChanges and(String field, Object value) {
            return and(of(Set.of(field), Map.of(field, value)));
        }

        /** Both; of a field that both send, the value of the other counts. */
        FieldChanges and(FieldChanges other) {
            if (other.isNone()) {
                return this;
            }
            Map<String, Object> fields = new TreeMap<>(send);
            fields.putAll(other.send);
            Set<String> all = new TreeSet<>(differing);
            all.addAll(other.differing);
            return of(all, fields);
        }

        /** Whether there is neither a difference nor a field to send. */
        boolean isNone() {
            return send.isEmpty() && differing.isEmpty();
        }

        /** Names the fields without their values, which are personal. */
        @Override
        public String toString() {
            return "FieldChanges" + send.keySet();
        }
    }
}
