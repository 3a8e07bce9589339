// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.verify;

import io.github.camelwework.callback.crypto.Diagnosis;
import io.github.camelwework.callback.crypto.ReceiveIds;
import io.github.camelwework.callback.crypto.Signed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What the verifier says.
 *
 * @param allFit whether token, key and receiveid are right
 */
record Report(List<String> lines, boolean allFit) {

    private static final Duration WINDOW = Duration.ofMinutes(5);

    static Report of(Arguments arguments, Settings settings, Signed signed, Instant now) {
        Diagnosis found = Diagnosis.of(settings.token(), settings.key(), signed);
        boolean ours = ReceiveIds.of(settings.receiveId()).ids().contains(found.receiveId());
        List<String> lines = new ArrayList<>();
        lines.add("signature  " + (found.signatureFits() ? "fits the token" : "does not fit the token"));
        lines.add("timestamp  " + age(signed.timestamp(), now));
        if (found.unreadable() == null) {
            lines.add("key        decrypts it");
            lines.add("receiveid  \"" + found.receiveId() + "\", "
                    + (ours ? "as expected" : "but expected was \"" + settings.receiveId() + "\""));
            lines.add("message    "
                    + (arguments.show()
                            ? "\n" + new String(found.message(), StandardCharsets.UTF_8)
                            : found.message().length + " bytes; --show prints them"));
        } else {
            lines.add("key        does not decrypt it: " + found.unreadable());
        }
        lines.add("");
        lines.add(verdict(found, ours));
        return new Report(lines, found.signatureFits() && found.unreadable() == null && ours);
    }

    private static String verdict(Diagnosis found, boolean ours) {
        if (found.unreadable() != null) {
            return found.signatureFits()
                    ? "The key is wrong: the token is right, and the cipher text was not changed. Copy the"
                            + " EncodingAESKey again."
                    : "Token and key are both wrong, perhaps those of another app; or the request is incomplete.";
        }
        if (!found.signatureFits()) {
            return "The token is wrong, or msg_signature, timestamp or nonce were changed on the way: the key is right. Copy"
                    + " the Token again.";
        }
        return ours
                ? "Token, key and receiveid are right."
                : "The receiveid is wrong: token and key are right, and the request was made for another corp, suite or robot.";
    }

    private static String age(String timestamp, Instant now) {
        if (!timestamp.matches("[0-9]{1,12}")) {
            return "\"" + timestamp + "\" is not a number of seconds since 1970";
        }
        Instant then = Instant.ofEpochSecond(Long.parseLong(timestamp));
        Duration age = Duration.between(then, now);
        return "%s, %d s %s: %s the window of 300 s, if the request came just now"
                .formatted(
                        then,
                        age.abs().toSeconds(),
                        age.isNegative() ? "ahead" : "ago",
                        age.abs().compareTo(WINDOW) > 0 ? "outside" : "inside");
    }
}
