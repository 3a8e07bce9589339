// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.MemberState;
import io.github.camelwework.sync.directory.UniqueField;
import io.github.camelwework.sync.plan.UniqueConflicts.HandOver;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The call in which a member gives up what another waits for, before its own turn. It is cleared; a member left without
 * mobile and mail, which WeCom does not allow, gets an address for the time being that reaches nobody (RFC 2606).
 */
final class TemporaryClear {

    private static final String NOWHERE = "@wework-sync.invalid";
    private static final int ENOUGH_BYTES = 8;

    private TemporaryClear() {}

    /**
     * The request; the task gets the fields that its own call has to put right. Of a hand-over that does not {@link #harms}.
     *
     * @param otherIsGone whether the other of mobile and mail was given up before
     */
    static Map<String, Object> of(UniqueField field, MemberState holder, MemberTask task, boolean otherIsGone) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("userid", holder.userid());
        fields.put(field.field(), "");
        boolean unreachable =
                otherIsGone || holder.fields().text(other(field).field()).isBlank();
        if (field != UniqueField.BIZ_MAIL && unreachable) {
            fields.put(UniqueField.EMAIL.field(), passing(holder.key()));
            task.send().putIfAbsent(UniqueField.EMAIL.field(), holder.fields().text(UniqueField.EMAIL.field()));
        }
        return fields;
    }

    /**
     * Whether the giver could lose its mail by it: whoever has no mobile for a while needs a mail, and where it is not shown
     * whether there is one, the one for the time being would take the place of what nobody could put back.
     */
    static boolean harms(HandOver handOver, ActualDirectory directory, Map<String, MemberTask> tasks) {
        String email = UniqueField.EMAIL.field();
        MemberState holder = directory.member(handOver.from());
        MemberTask task = tasks.get(handOver.from());
        return handOver.field() == UniqueField.MOBILE
                && holder != null
                && !holder.fields().containsKey(email)
                && (task == null || !task.send().containsKey(email));
    }

    /** Whether the member still has an address for the time being, as a run left it that was killed. */
    static boolean isUnfinished(MemberState member) {
        return UniqueField.EMAIL.shown(member).endsWith(NOWHERE);
    }

    /** The field that a member needs when this one is empty. */
    static UniqueField other(UniqueField field) {
        return field == UniqueField.MOBILE ? UniqueField.EMAIL : UniqueField.MOBILE;
    }

    private static String passing(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "t" + HexFormat.of().formatHex(digest, 0, ENOUGH_BYTES) + NOWHERE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
