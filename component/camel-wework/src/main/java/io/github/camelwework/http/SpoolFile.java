// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** An answer on disk, because it may be larger than memory. Whoever opened it deletes it. */
public final class SpoolFile extends OutputStream {

    private final Path path;
    private final OutputStream out;

    private SpoolFile(Path path, OutputStream out) {
        this.path = path;
        this.out = out;
    }

    /** An empty one. */
    public static SpoolFile create() throws IOException {
        Path path = onDisk(".answer");
        return new SpoolFile(path, new BufferedOutputStream(Files.newOutputStream(path)));
    }

    /** A new file, whose name says which process has made it: several may share the folder, and one may have crashed. */
    public static Path onDisk(String ending) throws IOException {
        return Files.createTempFile("camel-wework-" + ProcessHandle.current().pid() + "-", ending);
    }

    @Override
    public void write(int value) throws IOException {
        out.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** What was written; after it was closed. */
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    /** The same for reading at any place; after it was closed. It stays readable when the file is taken off the disk. */
    public FileChannel openChannel() throws IOException {
        return FileChannel.open(path, StandardOpenOption.READ);
    }

    /** Takes it off the disk; whoever has it open may go on reading where the system allows that. */
    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // A system that keeps files that are open.
            path.toFile().deleteOnExit();
        }
    }
}
