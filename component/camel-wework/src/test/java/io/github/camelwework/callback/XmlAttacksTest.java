// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.callback.XmlAttacks.Attack;
import io.github.camelwework.callback.crypto.RejectedException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Attacks on readers of XML, by strangers as the envelope, and by somebody who has token and key as the message inside. */
class XmlAttacksTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.EPOCH);
    private static final Duration MOST = Duration.ofMillis(50);
    private static final long QUICK_ANYWAY = 25_000_000;
    private static final int TRIES = 6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Sender sender = new Sender();
    private final Request genuine = sender.text("hello");
    private ServerSocketChannel server;

    @TempDir
    Path directory;

    private Path secret;

    static List<Attack> attacks() {
        return XmlAttacks.all();
    }

    @BeforeEach
    void what_must_not_be_opened() throws IOException {
        server = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        server.configureBlocking(false);
        secret = unread("secret");
    }

    @AfterEach
    void nothing_was_opened() throws IOException {
        assertThat(server.accept()).as("a connection to the server").isNull();
        server.close();
        if (readsAreSeen()) {
            assertThat(accessed(secret))
                    .as("the last time that the file was read")
                    .isEqualTo(LONG_AGO);
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void an_envelope_opens_nothing_and_takes_no_time(Attack attack) {
        byte[] body = here(attack).with("Encrypt", genuine.encrypted());
        Request request = genuine.withBody(body);

        if (attack.harmless()) {
            assertThat(open(request)).containsEntry("Content", "hello");
        } else {
            rejected(() -> open(request));
        }
        quick(attack, () -> open(request));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void a_message_opens_nothing_and_takes_no_time(Attack attack) {
        Request request = sender.message(here(attack).with("Content", "hello"));

        if (attack.harmless()) {
            assertThat(open(request)).containsOnly(Map.entry("Content", "hello"));
        } else {
            notRead(request);
        }
        quick(attack, () -> open(request));
    }

    @Test
    void there_are_attacks_enough() {
        assertThat(XmlAttacks.all()).hasSizeGreaterThanOrEqualTo(25).doesNotHaveDuplicates();
    }

    private void notRead(Request request) {
        try {
            assertThat(open(request)).doesNotContainEntry("Content", "hello");
        } catch (RejectedException e) {
            assertThat(e).hasNoCause();
        }
    }

    private Attack here(Attack attack) {
        return attack.at(
                "http://127.0.0.1:" + server.socket().getLocalPort() + "/x",
                secret.toUri().toString());
    }

    private Map<String, Object> open(Request request) {
        return sender.gate().open(request.query(), request.body()).fields();
    }

    private static void rejected(ThrowingCallable call) {
        assertThatThrownBy(call).isExactlyInstanceOf(RejectedException.class).hasNoCause();
    }

    /** The best of several tries in time of the processor, so that what else the machine does counts for little. */
    private static void quick(Attack attack, Runnable read) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TRIES && best > QUICK_ANYWAY; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            try {
                read.run();
            } catch (RejectedException e) {
                assertThat(e).hasNoCause();
            }
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        System.out.printf("%s: %.1f ms%n", attack, best / 1e6);
        assertThat(Duration.ofNanos(best)).isLessThan(MOST);
    }

    private Path unread(String name) throws IOException {
        Path file = Files.writeString(directory.resolve(name), "MARKER");
        Files.getFileAttributeView(file, BasicFileAttributeView.class).setTimes(null, LONG_AGO, null);
        return file;
    }

    /** Some file systems do not note when a file is read. */
    private boolean readsAreSeen() throws IOException {
        Path control = unread("control");
        Files.readString(control);
        return !accessed(control).equals(LONG_AGO);
    }

    private static FileTime accessed(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).lastAccessTime();
    }
}
