// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.apache.camel.Exchange;
import org.apache.camel.LoggingLevel;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileEndpoint;
import org.apache.camel.component.file.GenericFileExclusiveReadLockStrategy;
import org.apache.camel.component.file.GenericFileOperations;

/**
 * Takes a file to which nobody has written for a while, for one node alone. Camel's own lock never takes a file whose name is
 * almost as long as the file system allows or holds a backslash, nor a link that leads nowhere: they would stay in silence. A
 * marker file keeps other nodes away; its time is the file system's, so that the clocks of two computers do not matter.
 * Thread-safe.
 */
public final class FolderLock implements GenericFileExclusiveReadLockStrategy<File> {

    private static final String MARKER = "weworkMarker";
    private static final String PREFIX = ".wework-";
    private static final String SUFFIX = ".camelLock";

    private volatile Duration settleTime = Duration.ZERO;

    /** A lock; the endpoint's {@code readLockMinAge} is for how long nobody may have written to a file. */
    public FolderLock() {}

    /** Removes what a crash left. */
    @Override
    public void prepareOnStartup(GenericFileOperations<File> operations, GenericFileEndpoint<File> endpoint)
            throws IOException {
        settleTime = Duration.ofMillis(endpoint.getReadLockMinAge());
        Path folder = Path.of(endpoint.getConfiguration().getDirectory());
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> markers = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path marker : markers) {
                Files.deleteIfExists(marker);
            }
        }
    }

    @Override
    public boolean acquireExclusiveReadLock(
            GenericFileOperations<File> operations, GenericFile<File> file, Exchange exchange) throws IOException {
        Path path = file.getFile().toPath();
        Path marker = marker(path);
        try {
            Files.createFile(marker);
        } catch (FileAlreadyExistsException e) {
            return false;
        }
        if (isSettled(path, marker)) {
            exchange.setProperty(MARKER, marker);
            return true;
        }
        Files.deleteIfExists(marker);
        return false;
    }

    private boolean isSettled(Path path, Path marker) throws IOException {
        try {
            return Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS)
                    .toInstant()
                    .plus(settleTime)
                    .isBefore(Files.getLastModifiedTime(marker).toInstant());
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Names that are long or odd have a marker like any other. */
    private static Path marker(Path path) {
        byte[] name = String.valueOf(path.getFileName()).getBytes(StandardCharsets.UTF_8);
        return path.resolveSibling(PREFIX + UUID.nameUUIDFromBytes(name) + SUFFIX);
    }

    private static void release(Exchange exchange) throws IOException {
        Path marker = exchange.getProperty(MARKER, Path.class);
        if (marker != null) {
            Files.deleteIfExists(marker);
        }
    }

    @Override
    public void releaseExclusiveReadLockOnAbort(
            GenericFileOperations<File> operations, GenericFile<File> file, Exchange exchange) throws IOException {
        release(exchange);
    }

    @Override
    public void releaseExclusiveReadLockOnRollback(
            GenericFileOperations<File> operations, GenericFile<File> file, Exchange exchange) throws IOException {
        release(exchange);
    }

    @Override
    public void releaseExclusiveReadLockOnCommit(
            GenericFileOperations<File> operations, GenericFile<File> file, Exchange exchange) throws IOException {
        release(exchange);
    }

    @Override
    public void setTimeout(long timeout) {
        // It does not wait: a file that is not settled is looked at again with the next poll.
    }

    @Override
    public void setCheckInterval(long checkInterval) {
        // See setTimeout.
    }

    @Override
    public void setReadLockLoggingLevel(LoggingLevel level) {
        // Nothing is logged.
    }

    @Override
    public void setMarkerFiler(boolean markerFile) {
        // There always is one.
    }

    @Override
    public void setDeleteOrphanLockFiles(boolean deleteOrphanLockFiles) {
        // They always are.
    }
}
