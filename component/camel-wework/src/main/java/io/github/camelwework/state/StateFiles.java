// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

import io.github.camelwework.secret.Digests;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The files of one key.
 *
 * @param name the key as every file system takes it
 */
record StateFiles(Path directory, String name) {

    /** File systems take 255 bytes; endings need some of them. */
    private static final int LONGEST_NAME = 180;

    private static final String CONTENT = ".state";
    private static final String JOURNAL = ".journal";

    static StateFiles of(Path directory, String key) {
        return new StateFiles(directory, encode(key));
    }

    /** The keys that have a content, but for those too long to be told by their files' names. */
    static List<String> keys(Path directory) throws IOException {
        List<String> keys = new ArrayList<>();
        if (Files.isDirectory(directory)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, "*" + CONTENT)) {
                for (Path file : found) {
                    String name = file.getFileName().toString();
                    decode(name.substring(0, name.length() - CONTENT.length())).ifPresent(keys::add);
                }
            }
        }
        return keys;
    }

    Path content() {
        return directory.resolve(name + CONTENT);
    }

    Path journal(long generation) {
        return directory.resolve(name + "." + generation + JOURNAL);
    }

    String lock() {
        return name + ".lock";
    }

    List<Path> journals() throws IOException {
        List<Path> journals = new ArrayList<>();
        if (Files.isDirectory(directory)) {
            // A name holds no dot, so this finds no other key's.
            try (DirectoryStream<Path> found = Files.newDirectoryStream(
                    directory,
                    file -> file.getFileName().toString().startsWith(name + ".")
                            && file.getFileName().toString().endsWith(JOURNAL))) {
                found.forEach(journals::add);
            }
        }
        return journals;
    }

    void makeDirectory() throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        Files.createDirectories(directory);
        if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Puts the bytes in place of the content, as a whole or not at all. */
    void replaceContent(ByteBuffer... parts) throws IOException {
        Path temporary = directory.resolve(name + ".new");
        // One that a crash left would keep the permissions that it was made with.
        Files.deleteIfExists(temporary);
        try (FileChannel channel = OwnFiles.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (ByteBuffer part : parts) {
                while (part.hasRemaining()) {
                    channel.write(part);
                }
            }
            channel.force(true);
        }
        Files.move(temporary, content(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceDirectory(directory);
    }

    void deleteContent() throws IOException {
        if (Files.deleteIfExists(content())) {
            forceDirectory(directory);
        }
    }

    /** Makes durable what a directory lists; Windows cannot open one, and need not. */
    static void forceDirectory(Path directory) throws IOException {
        if (OwnFiles.hasOwners(directory)) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Small letters and digits stand for themselves; capitals do not, as some file systems take them for small ones. */
    private static String encode(String key) {
        StringBuilder name = new StringBuilder();
        for (byte each : key.getBytes(StandardCharsets.UTF_8)) {
            if ((each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '-') {
                name.append((char) each);
            } else {
                name.append('%').append(HexFormat.of().toHexDigits(each));
            }
        }
        return name.length() <= LONGEST_NAME
                ? name.toString()
                : name.substring(0, LONGEST_NAME / 2) + '_' + Digests.sha256(key);
    }

    /** The key that the name stands for; empty when it is not whole, or no key's. */
    private static Optional<String> decode(String name) {
        try {
            String key = URLDecoder.decode(name, StandardCharsets.UTF_8);
            return encode(key).equals(name) ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
