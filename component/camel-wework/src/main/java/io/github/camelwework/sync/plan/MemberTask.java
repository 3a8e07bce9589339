// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncVerb;
import io.github.camelwework.sync.directory.FieldForms;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is to become of a member.
 *
 * @param place where the source has it, or what it is in the directory
 * @param send the fields to send, without the userid; changed while the plan is made
 * @param changes the fields that differ; those that WeCom wants beside them are not among these
 */
record MemberTask(String place, String userid, SyncVerb verb, Map<String, Object> send, Set<String> changes) {

    static MemberTask of(String place, String userid, SyncVerb verb) {
        return new MemberTask(place, userid, verb, new TreeMap<>(), new TreeSet<>());
    }

    /** Names the fields and not their values, which are people's own. */
    @Override
    public String toString() {
        return "MemberTask[" + place + " " + userid + " " + verb.word() + " " + send.keySet() + "]";
    }

    String key() {
        return FieldForms.key(userid);
    }

    /** The same with the verb that its changes ask for. */
    MemberTask judged() {
        return new MemberTask(place, userid, Actions.verb(send, changes), send, changes);
    }
}
