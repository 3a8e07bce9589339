// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.model.WeworkRecord;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.TypeConversionException;
import org.apache.camel.WrappedFile;
import org.apache.camel.util.IOHelper;
import org.jspecify.annotations.Nullable;

/** Opens the body of a message as a source, whatever it is. */
public final class Sources {

    private Sources() {}

    /**
     * Opens the body; it is read while rows are taken. The caller closes it.
     *
     * @throws io.github.camelwework.error.WeworkRequestException when the body is none that can be a source
     */
    public static Source of(Message message, SourceOptions options) {
        ColumnNames names = new ColumnNames(options.columns());
        try {
            return new CheckedSource(reader(message, options, names), names, options);
        } catch (IOException e) {
            throw InvalidSource.because(
                    "the source cannot be read (%s): see that it is whole and within reach".formatted(e), e);
        }
    }

    private static RowReader reader(Message message, SourceOptions options, ColumnNames names) throws IOException {
        Object body = message.getBody();
        if (body instanceof JsonNode node) {
            return JsonRows.of(node);
        }
        if (body instanceof WeworkRecord typed) {
            return new ObjectRows(new Sequence(List.of(typed).iterator(), typed), null);
        }
        if (body instanceof Map<?, ?> document) {
            return new DocumentRows(document);
        }
        Sequence sequence = Sequence.of(body);
        if (sequence != null) {
            return new ObjectRows(sequence, null);
        }
        TextReaders texts = new TextReaders(names, options.wholeFile());
        if (body instanceof String text) {
            return texts.read(new StringReader(text));
        }
        if (body instanceof Reader text) {
            return texts.read(text);
        }
        return texts.read(bytes(message, body), charset(message, options));
    }

    private static InputStream bytes(Message message, @Nullable Object body) throws IOException {
        Object candidate = body instanceof WrappedFile<?> wrapped ? wrapped.getFile() : body;
        // Camel's own conversion would decode and encode a file whose character set is known.
        if (candidate instanceof File file) {
            return Files.newInputStream(file.toPath());
        }
        if (candidate instanceof Path path) {
            return Files.newInputStream(path);
        }
        if (candidate instanceof byte[] array) {
            return new ByteArrayInputStream(array);
        }
        InputStream stream = body == null ? null : converted(message);
        if (stream == null) {
            throw InvalidSource.because(
                    "the body is %s: give a Map, JSON, CSV, a file, an Iterator of Maps, or Department, Member and Tag of the model"
                            .formatted(
                                    body == null
                                            ? "empty"
                                            : "a " + body.getClass().getName()));
        }
        return stream;
    }

    private static @Nullable InputStream converted(Message message) {
        try {
            return message.getBody(InputStream.class);
        } catch (TypeConversionException e) {
            // Not as the cause: its message repeats the body.
            return null;
        }
    }

    private static Charset charset(Message message, SourceOptions options) {
        String header = message.getHeader(Exchange.CHARSET_NAME, String.class);
        String contentType = message.getHeader(Exchange.CONTENT_TYPE, "", String.class);
        try {
            if (header != null) {
                return options.charsetOr(header);
            }
            boolean says = contentType.contains("charset=") && options.charset() == null;
            return options.charsetOr(says ? IOHelper.getCharsetNameFromContentType(contentType) : null);
        } catch (IllegalArgumentException e) {
            throw InvalidSource.because(String.valueOf(e.getMessage()), e);
        }
    }
}
