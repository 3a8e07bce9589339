// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.MemberState;
import io.github.camelwework.sync.directory.UniqueField;
import io.github.camelwework.sync.directory.UserId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The call in which a member gives up a value that another member waits for. The value is cleared. WeCom does not allow a
 * member without mobile and mail: such a member gets a temporary address that reaches nobody (RFC 2606).
 *
 * @param fields the request
 * @param restored what the member's own call has to send afterwards unless it sends another value
 */
record TemporaryClear(Map<String, Object> fields, Map<String, Object> restored) {

    private static final String NOWHERE = "@wework-sync.invalid";
    private static final int ENOUGH_BYTES = 8;

    /**
     * The call for a hand-over that does not {@link #harms}.
     *
     * @param otherIsGone whether the other of mobile and mail was cleared before
     */
    static TemporaryClear of(UniqueField field, MemberState holder, boolean otherIsGone) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("userid", holder.userid());
        fields.put(field.field(), "");
        boolean unreachable =
                otherIsGone || holder.fields().text(other(field).field()).isBlank();
        if (field != UniqueField.BIZ_MAIL && unreachable) {
            fields.put(UniqueField.EMAIL.field(), temporary(holder.key().text()));
            return new TemporaryClear(
                    fields, Map.of(UniqueField.EMAIL.field(), holder.fields().text(UniqueField.EMAIL.field())));
        }
        return new TemporaryClear(fields, Map.of());
    }

    /**
     * Whether the giver could lose its mail address: without a mobile it needs one, and where WeCom does not show whether it
     * has one, the temporary address would replace an address that nobody could restore.
     */
    static boolean harms(HandOver handOver, ActualDirectory directory, Map<UserId, MemberTask> tasks) {
        String email = UniqueField.EMAIL.field();
        MemberState holder = directory.member(handOver.from());
        MemberTask task = tasks.get(handOver.from());
        return handOver.field() == UniqueField.MOBILE
                && holder != null
                && !holder.fields().containsKey(email)
                && (task == null || !task.send().containsKey(email));
    }

    /** Whether the member still has a temporary address, left by a run that was killed. */
    static boolean isUnfinished(MemberState member) {
        return UniqueField.EMAIL.shown(member).endsWith(NOWHERE);
    }

    /** The field that a member needs when this one is empty. */
    static UniqueField other(UniqueField field) {
        return field == UniqueField.MOBILE ? UniqueField.EMAIL : UniqueField.MOBILE;
    }

    private static String temporary(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "t" + HexFormat.of().formatHex(digest, 0, ENOUGH_BYTES) + NOWHERE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Names the fields without their values, which are personal. */
    @Override
    public String toString() {
        return "TemporaryClear" + fields.keySet();
    }
}
