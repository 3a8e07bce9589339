// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
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
    private final AtomicBoolean held = new AtomicBoolean(true);

    private FileOwnership(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
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
        boolean locked = false;
        try {
            locked = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            KEPT_OPEN.put(file, channel);
            return null;
        } finally {
            if (!locked && !KEPT_OPEN.containsValue(channel)) {
                channel.close();
            }
        }
        return locked ? new FileOwnership(file, channel) : null;
    }

    @Override
    public boolean isHeld() {
        return held.get();
    }

    @Override
    public void close() {
        if (held.compareAndSet(true, false)) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new WeworkStateException(
                        "The lock %s cannot be given up (%s); it ends with the process".formatted(file, e), e);
            } finally {
                OWNED.remove(file);
            }
        }
    }
}
