// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelwework.error.WeworkRequestException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a file, decoded strictly: question marks on a phone are no alarm. */
final class FileText {

    private static final String MSGTYPE = "msgtype";
    private static final String QUOTED = "\"" + MSGTYPE + "\"";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private FileText() {}

    /**
     * The text, without a byte order mark.
     *
     * @throws WeworkRequestException when the bytes do not fit the charset
     */
    static String of(byte[] content, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate((int) (content.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isUnderflow()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            throw FileRefusal.because(
                    "byte %d of %d does not fit the charset %s: set the parameter charset to that of the file"
                            .formatted(in.position() + 1, content.length, charset.name()));
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * Whether the content of a JSON file is a request of WeCom's, rather than data.
     *
     * @throws WeworkRequestException when it seems to be one, and is none
     */
    static boolean isRequest(byte[] content, Charset charset) {
        boolean isNamed = new String(content, charset).contains(QUOTED)
                || new String(content, StandardCharsets.ISO_8859_1).contains(QUOTED);
        if (!isNamed) {
            return false;
        }
        try {
            JsonNode node = MAPPER.readTree(of(content, charset));
            return node.isObject() && node.has(MSGTYPE);
        } catch (JsonProcessingException e) {
            throw FileRefusal.because("it holds msgtype, but is not JSON: " + e.getOriginalMessage());
        }
    }
}
