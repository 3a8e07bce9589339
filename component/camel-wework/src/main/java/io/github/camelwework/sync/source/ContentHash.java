// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.camelwework.json.Json;
import io.github.camelwework.model.sync.SyncKind;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A hash of rows in whatever order: the sum of the rows' hashes, which unlike their XOR tells once from thrice. */
final class ContentHash {

    private static final ObjectWriter CANONICAL =
            Json.mapper().writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final MessageDigest digest = sha256();
    private BigInteger sum = BigInteger.ZERO;

    /** Adds a row; equal fields in another order are the same. */
    void add(String kind, Object content) {
        sum = sum.add(new BigInteger(1, digest.digest(json(List.of(kind, content)))));
    }

    /** The hash of what was added, and of what the source holds all of. */
    String of(Set<SyncKind> managed) {
        digest.update(String.valueOf(new TreeSet<>(managed)).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(sum.toByteArray()));
    }

    private static byte[] json(Object content) {
        try {
            return CANONICAL.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            // The cause would quote what it could not write.
            throw InvalidSource.because(
                    "a field holds an object that has no JSON: give texts, numbers, Maps and lists of them");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
