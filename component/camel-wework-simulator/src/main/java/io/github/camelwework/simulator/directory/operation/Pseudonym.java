// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import io.github.camelwework.simulator.directory.Member;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** A second name of a member: always the same one, and nothing that tells the userid. */
public enum Pseudonym {
    /** The WeChat openid. */
    OPENID("o"),
    /** The open_userid that providers' apps see. */
    OPEN_USERID("woAJ2GCAAA");

    private static final int HASHED_CHARACTERS = 27;

    private final String prefix;

    Pseudonym(String prefix) {
        this.prefix = prefix;
    }

    /** That of a member. */
    public String of(Member member) {
        byte[] hash = sha256().digest((name() + member.key()).getBytes(StandardCharsets.UTF_8));
        return prefix
                + Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, HASHED_CHARACTERS);
    }

    /** Who is behind each pseudonym. */
    Map<String, Member> index(Collection<Member> members) {
        Map<String, Member> index = new HashMap<>();
        members.forEach(member -> index.put(of(member), member));
        return index;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime lacks SHA-256, which every one has to have.", e);
        }
    }
}
