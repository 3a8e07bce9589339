// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** user/get_mobile_hashcode (doc 91735). How WeCom hashes is not documented; the same input gives the same here as there. */
final class MobileHash {

    private MobileHash() {}

    static ApiAnswer answer(ApiRequest request) {
        JsonFields input = new JsonFields(request.json());
        String mobile = input.textOrEmpty("mobile");
        Refusal.ARGUMENT_EMPTY.when(mobile.isEmpty());
        String hashed = request.requireCaller().corpId() + ' ' + mobile + ' ' + input.textOrEmpty("state");
        return Answers.of(Answers.object().put("hashcode", HexFormat.of().formatHex(sha256(hashed))));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime lacks SHA-256, which every one has to have.", e);
        }
    }
}
