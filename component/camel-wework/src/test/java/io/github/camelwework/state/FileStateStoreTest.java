// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStateStoreTest extends StateStoreContract {

    @TempDir
    Path directory;

    @Override
    WeworkStateStore open() {
        return new FileStateStore(directory.resolve("states"));
    }

    @Test
    void a_record_that_a_crash_cut_off_is_dropped_and_the_next_takes_its_place() throws IOException {
        for (int cut = 1; cut <= 20; cut++) {
            String key = "cut" + cut;
            open().append(key, bytes("whole"));
            open().append(key, bytes("twelve bytes"));
            cut(journal(key), cut);

            assertThat(open().journal(key)).as("cut %d", cut).containsExactly(bytes("whole"));

            open().append(key, bytes("next"));
            assertThat(open().journal(key)).as("cut %d", cut).containsExactly(bytes("whole"), bytes("next"));
        }
    }

    @Test
    void a_record_whose_bytes_never_reached_the_disk_is_dropped() throws IOException {
        open().append("key", bytes("whole"));
        Files.write(journal("key"), new byte[64], StandardOpenOption.APPEND);

        assertThat(open().journal("key")).containsExactly(bytes("whole"));
    }

    @Test
    void a_journal_of_an_earlier_content_is_left_alone_when_a_crash_kept_it() throws IOException {
        WeworkStateStore store = open();
        store.append("key", bytes("old"));
        Path old = journal("key");
        byte[] bytes = Files.readAllBytes(old);
        store.write("key", bytes("content"));
        Files.write(old, bytes);

        assertThat(open().journal("key")).isEmpty();
        open().delete("key");
        assertThat(open().journal("key")).isEmpty();
    }

    @Test
    void a_damaged_content_is_said_to_be_damaged() throws IOException {
        open().write("key", bytes("content"));
        Path content = file(".state");
        byte[] bytes = Files.readAllBytes(content);
        bytes[bytes.length - 1] ^= 1;
        Files.write(content, bytes);

        assertThatThrownBy(() -> open().read("key"))
                .isInstanceOf(WeworkStateException.class)
                .hasMessageContaining("is damaged; replace it by a backup");
    }

    @Test
    void a_directory_that_cannot_be_made_is_named_with_the_option() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> new FileStateStore(file).write("key", bytes("content")))
                .isInstanceOf(WeworkStateException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("stateDirectory");
    }

    @Test
    void nobody_else_can_look_into_the_directory() throws IOException {
        open().write("key", bytes("content"));

        assertThat(Files.getPosixFilePermissions(directory.resolve("states")))
                .extracting(Enum::name)
                .allMatch(permission -> permission.startsWith("OWNER_"));
    }

    @Test
    void nobody_else_can_look_into_the_files_of_a_directory_that_was_there_before() throws IOException {
        Path states = Files.createDirectory(directory.resolve("states"));
        Files.setPosixFilePermissions(states, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path left = Files.createFile(states.resolve("key.new"));
        Files.setPosixFilePermissions(left, PosixFilePermissions.fromString("rw-r--r--"));
        WeworkStateStore store = open();
        try (StateLock lock = store.tryLock("key", renewals)) {
            assertThat(lock).isNotNull();
            store.write("key", bytes("content"));
            store.append("key", bytes("record"));
        }

        try (Stream<Path> files = Files.list(states)) {
            assertThat(files).hasSize(3).allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void whoever_s_lock_file_was_deleted_is_no_longer_the_owner() throws IOException {
        WeworkStateStore store = open();
        StateLock lock = Objects.requireNonNull(store.tryLock("key", renewals));
        Files.delete(file(".lock"));

        assertThat(lock.isHeld()).isFalse();
        assertThatThrownBy(() -> store.write("key", bytes("content"))).isInstanceOf(WeworkStateException.class);
        try (StateLock next = open().tryLock("key", renewals)) {
            assertThat(next).isNotNull();
        }
    }

    private Path journal(String key) throws IOException {
        return file(key + ".0.journal");
    }

    private Path file(String ending) throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("states"))) {
            List<Path> found = files.filter(
                            path -> path.getFileName().toString().endsWith(ending))
                    .toList();
            assertThat(found).as(ending).hasSize(1);
            return found.get(0);
        }
    }

    private static void cut(Path file, int bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - bytes);
        }
    }
}
