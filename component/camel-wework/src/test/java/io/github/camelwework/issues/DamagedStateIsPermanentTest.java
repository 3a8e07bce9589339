// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camelwework.WeworkConstants;
import io.github.camelwework.contact.changes.DirectoryScan;
import io.github.camelwework.environment.VirtualTime;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.state.FileStateStore;
import io.github.camelwework.state.WeworkStateException;
import io.github.camelwework.testing.SyncDesk;
import io.github.camelwework.testing.Wecom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A damaged state was told as a passing failure, with the path of its file struck out, and was tried again for ever. */
@Timeout(60)
class DamagedStateIsPermanentTest {

    private static final String LONG = "第一行：队列积压\n".repeat(300);
    private static final byte[] NONSENSE = "all nonsense".getBytes(StandardCharsets.UTF_8);

    /** What can happen to what a store holds. */
    enum Damage {
        BYTES_OF_THE_FILE {
            @Override
            void strike(FileStateStore store, String key, Path file) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length - 1] ^= 1;
                Files.write(file, bytes);
            }
        },
        FILE_CUT_OFF {
            @Override
            void strike(FileStateStore store, String key, Path file) throws IOException {
                Files.write(file, new byte[3]);
            }
        },
        CONTENT_OF_SOMETHING_ELSE {
            @Override
            void strike(FileStateStore store, String key, Path file) {
                store.write(key, NONSENSE);
            }
        },
        RECORD_OF_SOMETHING_ELSE {
            @Override
            void strike(FileStateStore store, String key, Path file) {
                store.append(key, NONSENSE);
            }
        },
        RECORD_OF_NO_BYTES {
            @Override
            void strike(FileStateStore store, String key, Path file) {
                store.append(key, new byte[0]);
            }
        },
        RECORD_OF_LESS_THAN_NOTHING {
            @Override
            void strike(FileStateStore store, String key, Path file) {
                store.append(key, ByteBuffer.allocate(8).putShort((short) -2).array());
            }
        };

        abstract void strike(FileStateStore store, String key, Path file) throws IOException;

        boolean isOfTheFile() {
            return this == BYTES_OF_THE_FILE || this == FILE_CUT_OFF;
        }
    }

    private static final class TakesAll implements DirectoryScan.Handler {

        @Override
        public boolean handle(Map<String, Object> event) {
            return true;
        }

        @Override
        public boolean mayGoOn() {
            return true;
        }

        @Override
        public boolean mayRemember() {
            return true;
        }
    }

    @RegisterExtension
    final Wecom wecom = new Wecom();

    /** Another process, which looks through all that is there when it begins. */
    @RegisterExtension
    final Wecom other = new Wecom();

    private final Path directory;
    private FileStateStore store;

    DamagedStateIsPermanentTest(@TempDir Path directory) {
        // As an installation's: long, and with a part that looks like a token to whoever strikes out secrets.
        this.directory =
                directory.resolve("access_token=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    }

    @BeforeEach
    void open() {
        store = new FileStateStore(directory);
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void a_sync_says_so(Damage damage) {
        SyncDesk desk = new SyncDesk(wecom, directory);
        desk.apply("onMissing=IGNORE", desk.source("new1"));
        String key = strike(damage, "");

        for (int attempt = 0; attempt < 2; attempt++) {
            saysSo(desk.sync("mode=APPLY&onMissing=IGNORE", desk.source("new1")), damage, key);
        }
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void a_send_of_several_calls_says_so(Damage damage) {
        wecom.simulator().faults().on("message/send").after(1, Fault.errcode(48002));
        assertThat(send("ID:1").getException()).isNotNull();
        String key = strike(damage, "send/");
        long sent = wecom.ledger().count("message/send");

        for (int attempt = 0; attempt < 2; attempt++) {
            saysSo(send("ID:1"), damage, key);
        }
        assertThat(wecom.ledger().count("message/send")).isEqualTo(sent);
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void other_sends_go_on(Damage damage) {
        wecom.simulator().faults().on("message/send").after(1, Fault.errcode(48002));
        assertThat(send("ID:1").getException()).isNotNull();
        strike(damage, "send/");

        assertThat(send(other, "ID:2").getException()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void a_look_at_the_directory_says_so(Damage damage) {
        look();
        String key = strike(damage, "");

        Throwable failure = catchThrowable(this::look);

        assertThat(failure).isInstanceOf(WeworkStateException.class);
        assertThat(((WeworkStateException) failure).isDamaged()).isTrue();
        assertThat(failure).hasMessageContaining(damage.isOfTheFile() ? directory.toString() : key);
    }

    @Test
    void a_length_below_nothing_ends_the_reading() {
        store.write("view", new byte[] {1, -1, -2, -1, -1, -1, -6});

        assertThat(catchThrowable(this::look)).isInstanceOf(WeworkStateException.class);
    }

    private void saysSo(Exchange exchange, Damage damage, String key) {
        WeworkException failure = Objects.requireNonNull(exchange.getException(WeworkException.class));
        assertThat(failure)
                .isInstanceOf(WeworkRequestException.class)
                .hasMessageContaining("damaged")
                .hasMessageContaining(damage.isOfTheFile() ? directory.toString() : key)
                .hasMessageContaining("delete");
        assertThat(failure.isRetryable()).isFalse();
        assertThat(failure.getRemedyChinese()).contains("已损坏");
    }

    private String strike(Damage damage, String prefix) {
        String key = store.keys(prefix).get(0);
        try (Stream<Path> files = Files.list(directory)) {
            Path file = files.filter(path -> path.toString().endsWith(".state"))
                    .findFirst()
                    .orElseThrow();
            damage.strike(store, key, file);
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Exchange send(String resumeKey) {
        return send(wecom, resumeKey);
    }

    private Exchange send(Wecom through, String resumeKey) {
        return through.call(
                "wework:message/send?toUser=zhangsan&onOverflow=split&stateDirectory=RAW(" + directory + ")",
                LONG,
                Map.of(WeworkConstants.RESUME_KEY, resumeKey));
    }

    private void look() {
        var unused = DirectoryScan.look(
                new DirectoryScan.Memory(store, "view", "wwcorp", false),
                new NarrowingWecom(true)::answer,
                new TakesAll(),
                new VirtualTime().environment());
    }
}
