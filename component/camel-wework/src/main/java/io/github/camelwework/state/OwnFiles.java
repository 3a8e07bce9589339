// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Opens files that, when they are made by it, nobody but their owner reads or writes, where the file system can say so. The
 * directory alone does not ensure that: it may have been there before.
 */
final class OwnFiles {

    private static final FileAttribute<?> OWNERS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private OwnFiles() {}

    static FileChannel open(Path file, StandardOpenOption... options) throws IOException {
        return hasOwners(file)
                ? FileChannel.open(file, Set.of(options), OWNERS)
                : FileChannel.open(file, Set.of(options));
    }

    /** Whether its file system knows owners, as POSIX has them. */
    static boolean hasOwners(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
