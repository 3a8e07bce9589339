// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A lock of the operating system on a file that holds nothing. The file stays: deleting it would let two lock it. */
final class FileOwnership implements StateLock {

    /**
     * What this process owns. Asked before a file is opened, as closing it again would end the lock: POSIX gives a
     * process one lock a file, however often it is open.
     */
    private static final Set<Path> OWNED = ConcurrentHashMap.newKeySet();
    /** Files that another class loader of this process owns; kept open for the same reason. */
    private static final Map<Path, FileChannel> KEPT_OPEN = new ConcurrentHashMap<>();

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;
    private final @Nullable Object identity;
    private final AtomicBoolean held = new AtomicBoolean(true);

    private FileOwnership(Path file, FileChannel channel, FileLock lock, @Nullable Object identity) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
        this.identity = identity;
    }

    static @Nullable StateLock tryTake(Path directory, String name) throws IOException {
        Path file = directory.toRealPath().resolve(name);
        if (!OWNED.add(file)) {
            return null;
        }
        FileOwnership taken = null;
        try {
            taken = lock(file);
            return taken;
        } finally {
            if (taken == null) {
                OWNED.remove(file);
            }
        }
    }

    private static @Nullable FileOwnership lock(Path file) throws IOException {
        FileChannel kept = KEPT_OPEN.remove(file);
        FileChannel channel =
                kept == null ? OwnFiles.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE) : kept;
        FileOwnership taken = null;
        try {
            FileLock lock = channel.tryLock();
            taken = lock == null ? null : new FileOwnership(file, channel, lock, identity(file));
            return taken;
        } catch (OverlappingFileLockException e) {
            KEPT_OPEN.put(file, channel);
            return null;
        } finally {
            if (taken == null && !KEPT_OPEN.containsValue(channel)) {
                channel.close();
            }
        }
    }

    @Override
    public boolean isHeld() {
        if (held.get() && !(lock.isValid() && isStillThere())) {
            close();
        }
        return held.get();
    }

    /** Should somebody delete the file all the same, the lock on it keeps nobody from locking the next. */
    private boolean isStillThere() {
        try {
            return Objects.equals(identity, identity(file));
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            // That it cannot be looked at says nothing about the lock.
            return true;
        }
    }

    /** What tells the file from another of its name; null where the file system has nothing of the kind. */
    private static @Nullable Object identity(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    @Override
    public void close() {
        if (held.compareAndSet(true, false)) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new WeworkStateException(
                        "The lock %s cannot be released (%s); it ends with the process".formatted(file, e), e);
            } finally {
                OWNED.remove(file);
            }
        }
    }
}
