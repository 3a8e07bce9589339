// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback;

import io.github.camelwework.callback.crypto.RejectedException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters of the protocol in the query of an address; others are ignored, none may come twice. */
final class Query {

    private static final Set<String> PROTOCOL = Set.of("msg_signature", "timestamp", "nonce", "echostr");

    private final Map<String, String> values = new HashMap<>();

    private Query() {}

    /**
     * Reads a query as it stands in the address.
     *
     * @throws RejectedException when a parameter of the protocol comes twice or cannot be decoded
     */
    static Query parse(@Nullable String raw) {
        Query query = new Query();
        if (raw != null) {
            int start = 0;
            while (start <= raw.length()) {
                int end = raw.indexOf('&', start);
                end = end < 0 ? raw.length() : end;
                query.add(raw.substring(start, end));
                start = end + 1;
            }
        }
        return query;
    }

    String require(String name) {
        String value = values.get(name);
        if (value == null || value.isEmpty()) {
            throw new RejectedException("the parameter " + name + " is missing");
        }
        return value;
    }

    private void add(String pair) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        if (PROTOCOL.contains(name) && values.put(name, decode(value)) != null) {
            throw new RejectedException("the parameter " + name + " occurs twice");
        }
    }

    /** A plus stays one: no value of the protocol has blanks, and in Base64 it is a digit. */
    private static String decode(String value) {
        if (value.indexOf('%') < 0) {
            return value;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '%') {
                bytes.write(digit(value, i + 1) << 4 | digit(value, i + 2));
                i += 2;
            } else if (c < 0x80) {
                bytes.write(c);
            } else {
                throw new RejectedException("the query has characters that must be encoded");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RejectedException("the query is not UTF-8");
        }
    }

    private static int digit(String value, int at) {
        if (at >= value.length() || !HexFormat.isHexDigit(value.charAt(at))) {
            throw new RejectedException("the query has a percent sign without two hexadecimal digits");
        }
        return HexFormat.fromHexDigit(value.charAt(at));
    }
}
