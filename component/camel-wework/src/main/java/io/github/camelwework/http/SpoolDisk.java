// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The disk space of all answers that memory should not hold: one file in blocks, so one descriptor, however many answers
 * there are and however long nobody reads them. The file has no name where the system allows that, and is closed when no
 * answer needs it. Readers give back blocks that they have read; blocks of unreachable answers return when the
 * next blocks are needed. Thread-safe.
 */
final class SpoolDisk {

    /** Large enough that opening and seeking cost nothing beside reading; an answer that fits in stays in memory. */
    static final int BLOCK = 64 * 1024;

    private final ReentrantLock lock = new ReentrantLock();
    private final BitSet used = new BitSet();
    private final ReferenceQueue<Object> unreachable = new ReferenceQueue<>();
    private final Set<Lease> leases = new HashSet<>();
    private @Nullable RandomAccessFile file;
    private @Nullable Path path;

    /** Blocks whose owner cannot be reached any more belong to nobody. */
    private static final class Lease extends PhantomReference<Object> {

        private final DiskBlocks blocks;

        Lease(Object owner, DiskBlocks blocks, ReferenceQueue<Object> queue) {
            super(owner, queue);
            this.blocks = blocks;
        }
    }

    /** Writes one more block, the last of which may be shorter; given back when the owner cannot be reached any more, or before. */
    void append(Object owner, DiskBlocks blocks, byte[] bytes, int length) throws DiskException {
        lock.lock();
        try {
            requireThere(blocks);
            collect();
            if (blocks.lease() == null) {
                Lease lease = new Lease(owner, blocks, unreachable);
                leases.add(lease);
                blocks.leasedBy(lease);
            }
            RandomAccessFile opened = open();
            int number = used.nextClearBit(0);
            opened.seek((long) number * BLOCK);
            opened.write(bytes, 0, length);
            used.set(number);
            blocks.add(number);
        } catch (IOException e) {
            throw DiskException.of("an answer could not be stored in " + folder(), e);
        } finally {
            lock.unlock();
        }
    }

    /** Reads within one block. */
    void read(DiskBlocks blocks, long position, byte[] target, int offset, int length) throws DiskException {
        lock.lock();
        try {
            requireThere(blocks);
            RandomAccessFile opened = open();
            opened.seek((long) blocks.get((int) (position / BLOCK)) * BLOCK + position % BLOCK);
            // Not a channel's: an interrupt would close it for all answers.
            opened.readFully(target, offset, length);
        } catch (IOException e) {
            throw DiskException.of("an answer that was stored in " + folder() + " cannot be read", e);
        } finally {
            lock.unlock();
        }
    }

    /** Gives the blocks back; nothing can be read of them any more. */
    void release(DiskBlocks blocks) {
        lock.lock();
        try {
            free(blocks);
            collect();
            closeWhenEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** How many blocks are in use. */
    int usedBlocks() {
        lock.lock();
        try {
            collect();
            closeWhenEmpty();
            return used.cardinality();
        } finally {
            lock.unlock();
        }
    }

    private static void requireThere(DiskBlocks blocks) throws DiskException {
        if (blocks.isReleased()) {
            throw new DiskException(
                    "the answer no longer exists: its exchange has ended and its reader was closed", null);
        }
    }

    private void collect() {
        for (Reference<?> gone = unreachable.poll(); gone != null; gone = unreachable.poll()) {
            if (gone instanceof Lease lease) {
                free(lease.blocks);
            }
        }
    }

    private void free(DiskBlocks blocks) {
        for (int index = 0; index < blocks.count(); index++) {
            used.clear(blocks.get(index));
        }
        blocks.release();
        if (blocks.lease() instanceof Lease lease) {
            leases.remove(lease);
        }
    }

    private RandomAccessFile open() throws IOException {
        if (file == null) {
            Path created = SpoolFile.onDisk(".answers");
            file = new RandomAccessFile(created.toFile(), "rw");
            path = delete(created) ? null : created;
        }
        return file;
    }

    private void closeWhenEmpty() {
        RandomAccessFile opened = file;
        if (opened == null || !used.isEmpty()) {
            return;
        }
        file = null;
        try {
            opened.close();
        } catch (IOException e) {
            // Nothing of it is needed.
        }
        Path left = path;
        if (left != null && !delete(left)) {
            left.toFile().deleteOnExit();
        }
        path = null;
    }

    private static boolean delete(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            // A system that keeps files that are open.
            return false;
        }
    }

    private static File folder() {
        return new File(System.getProperty("java.io.tmpdir"));
    }
}
