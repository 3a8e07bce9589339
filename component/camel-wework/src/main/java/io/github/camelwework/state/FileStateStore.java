// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * States in files of one directory, which is made when it is missing; only its owner can read it and its files, if the
 * file system supports that. A content is written beside the old one, forced to the disk and put in its place in one step. The lock is
 * one of the operating system, which ends with the process; on network file systems it is as good as their locks are. A
 * store that was the owner of a key and is so no longer writes nothing under it. Thread-safe.
 */
public final class FileStateStore implements WeworkStateStore {

    private interface Change {
        void run() throws IOException;
    }

    private final Path directory;
    private final JournalFiles journals = new JournalFiles();
    private final ReentrantLock writing = new ReentrantLock();
    /** The locks that were taken last, held or not, by key. */
    private final Map<String, StateLock> taken = new ConcurrentHashMap<>();

    /** A store in a directory, which need not exist yet. */
    public FileStateStore(Path directory) {
        this.directory = directory;
    }

    /** Where the files are. */
    public Path getDirectory() {
        return directory;
    }

    @Override
    public byte @Nullable [] read(String key) {
        StateFiles files = files(key);
        try {
            return ContentFile.read(files).content();
        } catch (IOException e) {
            throw failure("read", key, e);
        }
    }

    @Override
    public void write(String key, byte[] content) {
        StateFiles files = files(key);
        change("written", key, () -> {
            files.makeDirectory();
            long before = ContentFile.generation(files);
            journals.delete(files.journal(before + 1));
            ContentFile.write(files, before + 1, content);
            journals.delete(files.journal(before));
        });
    }

    @Override
    public void append(String key, byte[] record) {
        StateFiles files = files(key);
        Limits.requireRecord(record);
        change("written", key, () -> {
            files.makeDirectory();
            journals.append(files.journal(ContentFile.generation(files)), record);
        });
    }

    @Override
    public List<byte[]> journal(String key) {
        StateFiles files = files(key);
        try {
            return JournalFiles.read(files.journal(ContentFile.generation(files)));
        } catch (IOException e) {
            throw failure("read", key, e);
        }
    }

    @Override
    public void delete(String key) {
        StateFiles files = files(key);
        change("deleted", key, () -> {
            // The journal without a content first: should a crash follow, it must not come back in place of what was
            // there.
            if (ContentFile.generation(files) > 0) {
                journals.delete(files.journal(0));
            }
            files.deleteContent();
            for (Path journal : files.journals()) {
                journals.delete(journal);
            }
        });
    }

    @Override
    public List<String> keys(String prefix) {
        try {
            return StateFiles.keys(directory).stream()
                    .filter(key -> key.startsWith(prefix))
                    .toList();
        } catch (IOException e) {
            throw failure("listed", prefix, e);
        }
    }

    @Override
    public @Nullable StateLock tryLock(String key, ScheduledExecutorService renewals) {
        StateFiles files = files(key);
        try {
            files.makeDirectory();
            StateLock lock = FileOwnership.tryTake(directory, files.lock());
            if (lock != null) {
                taken.put(key, lock);
            }
            return lock;
        } catch (IOException e) {
            throw failure("locked", key, e);
        }
    }

    private StateFiles files(String key) {
        return StateFiles.of(directory, Limits.requireKey(key));
    }

    private void change(String what, String key, Change change) {
        writing.lock();
        try {
            Limits.requireOwner(key, isOwner(key));
            change.run();
        } catch (IOException e) {
            throw failure(what, key, e);
        } finally {
            writing.unlock();
        }
    }

    /** A thread that never took the lock is not known to have lost it. */
    private boolean isOwner(String key) {
        StateLock lock = taken.get(key);
        return lock == null || lock.isHeld();
    }

    private WeworkStateException failure(String what, String key, IOException cause) {
        return new WeworkStateException(
                ("The state %s cannot be %s in the directory %s (%s): make sure that the directory is writable"
                                + " and has free space, or set the option stateDirectory to another one")
                        .formatted(key, what, directory, cause),
                cause);
    }
}
