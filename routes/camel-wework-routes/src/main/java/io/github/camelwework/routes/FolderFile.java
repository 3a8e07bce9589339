// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import io.github.camelwework.WeworkConstants;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.apache.camel.support.SynchronizationAdapter;
import org.apache.camel.util.IOHelper;

/**
 * Makes of the file that is the body what {@code message/send} sends: its text, or a stream and the type of message. What is
 * no file, is empty or has a name that no phone can show is refused. A symbolic link is not followed unless
 * {@code weworkFollowLinks} says so, also when it takes the place of the file meanwhile: what lies elsewhere on this computer
 * is not for phones. Thread-safe.
 */
public final class FolderFile implements Processor {

    static final String CHARSET = "weworkCharset";

    /** What WeCom takes at most of any file (doc 90253); no text is as long. */
    private static final long MAX_BYTES = 20L << 20;

    /** A processor without state. */
    public FolderFile() {}

    /**
     * Replaces body and headers.
     *
     * @throws io.github.camelwework.error.WeworkRequestException when it is nothing that can be sent
     * @throws IOException when it cannot be read, or could not be moved away afterwards
     */
    @Override
    public void process(Exchange exchange) throws IOException {
        TakenFile file = TakenFile.of(exchange);
        Message message = exchange.getMessage();
        message.removeHeaders("*");
        message.setHeader(Exchange.FILE_NAME, file.name());
        file.requireWayOut();
        FileKind kind = FileKind.of(file.name(), checkedSize(file));
        // The same for the same content, in whatever run: what was sent of it is not sent again.
        message.setHeader(WeworkConstants.RESUME_KEY, file.version());
        Charset charset = Charset.forName(exchange.getProperty(CHARSET, "UTF-8", String.class));
        if (!kind.isText()) {
            stream(exchange, file, kind);
            return;
        }
        byte[] content = bytes(file);
        if (kind != FileKind.JSON) {
            // As a request, so that a text that happens to be one is sent as it is.
            message.setBody(Map.of(
                    "msgtype", kind.msgType(), kind.msgType(), Map.of("content", FileText.of(content, charset))));
        } else if (FileText.isRequest(content, charset)) {
            message.setBody(FileText.of(content, charset));
        } else {
            stream(exchange, file, kind);
        }
    }

    private static long checkedSize(TakenFile file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file.path(), BasicFileAttributes.class, links(file));
        if (attributes.isSymbolicLink()) {
            throw FileRefusal.because("it is a symbolic link, which is followed only with followLinks=true");
        }
        if (!attributes.isRegularFile()) {
            throw FileRefusal.because("it is not a file, but a pipe, a socket or a device");
        }
        if (FileNames.hasControls(file.name())) {
            throw FileRefusal.because("its name holds line breaks, control characters or backslashes: rename it");
        }
        if (attributes.size() == 0) {
            throw FileRefusal.because("it is empty");
        }
        if (attributes.size() > MAX_BYTES) {
            throw FileRefusal.because(
                    "it has %d bytes, and WeCom takes at most %d".formatted(attributes.size(), MAX_BYTES));
        }
        return attributes.size();
    }

    private static void stream(Exchange exchange, TakenFile file, FileKind kind) throws IOException {
        InputStream content = open(file);
        exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
            @Override
            public void onDone(Exchange done) {
                IOHelper.close(content);
            }
        });
        exchange.getMessage().setHeader(WeworkConstants.MSG_TYPE, kind.msgType());
        exchange.getMessage().setBody(content);
    }

    private static byte[] bytes(TakenFile file) throws IOException {
        try (InputStream content = open(file)) {
            return content.readNBytes((int) MAX_BYTES);
        }
    }

    private static InputStream open(TakenFile file) throws IOException {
        return Files.newInputStream(
                file.path(),
                file.followsLinks()
                        ? new OpenOption[] {StandardOpenOption.READ}
                        : new OpenOption[] {StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS});
    }

    private static LinkOption[] links(TakenFile file) {
        return file.followsLinks() ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
    }
}
