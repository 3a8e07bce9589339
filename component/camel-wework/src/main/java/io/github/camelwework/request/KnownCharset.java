// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.json.JsonValues;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.WrappedFile;
import org.apache.camel.util.IOHelper.EncodingInputStream;
import org.jspecify.annotations.Nullable;

/** The character set that Camel knows of a body: of its file, of the message, of the exchange, of its content type. */
final class KnownCharset {

    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([^\\s;\"']+)", Pattern.CASE_INSENSITIVE);

    private KnownCharset() {}

    /**
     * The character set; null when nobody said one.
     *
     * @throws IllegalArgumentException when Java does not know the one that is said
     */
    static @Nullable Charset of(Message message, @Nullable Object body) {
        if (body instanceof EncodingInputStream) {
            // Camel has decoded the file already and encodes it anew.
            return Charset.defaultCharset();
        }
        String file = body instanceof WrappedFile<?> wrapped ? ofFile(wrapped) : null;
        if (file != null) {
            return named("the charset of the file", file);
        }
        Object header = message.getHeader(Exchange.CHARSET_NAME);
        if (header == null && message.getExchange() != null) {
            header = message.getExchange().getProperty(Exchange.CHARSET_NAME);
        }
        if (header != null && !JsonValues.raw(Exchange.CHARSET_NAME, header).isBlank()) {
            return named(Exchange.CHARSET_NAME, JsonValues.raw(Exchange.CHARSET_NAME, header));
        }
        Object type = message.getHeader(Exchange.CONTENT_TYPE);
        Matcher parameter = PARAMETER.matcher(type == null ? "" : JsonValues.raw(Exchange.CONTENT_TYPE, type));
        return parameter.find() ? named("the charset of the Content-Type", parameter.group(1)) : null;
    }

    private static Charset named(String where, String name) {
        try {
            return Charset.forName(name.strip().replace("\"", "").replace("'", ""));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    ("%s is \"%s\", a character set that this Java does not know: use a name such as UTF-8, GBK or"
                                    + " %s. Nothing was sent")
                            .formatted(where, name, StandardCharsets.UTF_16LE),
                    e);
        }
    }

    /** Only Camel's files of the file components have one, and their class is on the class path where they are. */
    private static @Nullable String ofFile(WrappedFile<?> file) {
        try {
            return (String) file.getClass().getMethod("getCharset").invoke(file);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException | ClassCastException e) {
            return null;
        }
    }
}
