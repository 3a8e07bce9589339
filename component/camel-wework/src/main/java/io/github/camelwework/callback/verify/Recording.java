// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.verify;

import io.github.camelwework.callback.CallbackGate;
import io.github.camelwework.callback.crypto.RejectedException;
import io.github.camelwework.callback.crypto.Signed;
import io.github.camelwework.callback.message.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A request as it was recorded. */
final class Recording {

    // Robots write nothing else, and a reader of JSON is not on everybody's class path.
    private static final Pattern JSON = Pattern.compile("\\s*\\{.*\"encrypt\"\\s*:\\s*\"([^\"]*)\".*", Pattern.DOTALL);

    private Recording() {}

    /** What the request says; {@link IllegalArgumentException} when it is not the request of a callback. */
    static Signed of(Arguments arguments, InputStream standardInput) throws IOException {
        String body = arguments.value("--body");
        String query = query(arguments.address());
        try {
            return CallbackGate.read(query, body == null ? null : cipherText(bytes(body, standardInput)));
        } catch (RejectedException e) {
            throw new IllegalArgumentException("This is not the request of a callback, or it is incomplete: "
                    + e.getMessage() + "." + (body == null ? " If it was a POST, give its --body." : ""));
        }
    }

    /** From an address, a line of an access log, or a query. */
    private static String query(String address) {
        String query = address.substring(address.indexOf('?') + 1).strip();
        int end = query.indexOf(' ');
        return end < 0 ? query : query.substring(0, end);
    }

    private static byte[] bytes(String file, InputStream standardInput) throws IOException {
        return file.equals("-") ? standardInput.readAllBytes() : Files.readAllBytes(Path.of(file));
    }

    private static @Nullable String cipherText(byte[] body) {
        Matcher json = JSON.matcher(new String(body, StandardCharsets.UTF_8));
        return json.matches() ? json.group(1).replace("\\/", "/") : Messages.cipherText(Messages.read(body));
    }
}
