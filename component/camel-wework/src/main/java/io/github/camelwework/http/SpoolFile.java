// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * An answer that may be larger than memory: the first {@value SpoolDisk#BLOCK} bytes stay in memory, one of more lies on the
 * disk, without a descriptor of its own. The last user deletes it; otherwise it goes when no reader is left.
 * Written by one thread, then read by any number.
 */
public final class SpoolFile extends OutputStream {

    private static final SpoolDisk DISK = new SpoolDisk();
    private static final int FIRST = 1024;
    static final String LIMIT_OPTION = "maxFileSize";

    private final DiskBlocks blocks = new DiskBlocks();
    /** What is not on the disk: all of it, or what followed the last whole block. */
    private byte[] memory = new byte[FIRST];

    private int inMemory;
    private long onDisk;
    private volatile boolean handedOver;

    private final long most;

    private SpoolFile(long most) {
        this.most = most;
    }

    /** An empty one that takes whatever comes. */
    static SpoolFile create() {
        return create(Long.MAX_VALUE);
    }

    /**
     * An empty one.
     *
     * @param most how many bytes it takes
     */
    public static SpoolFile create(long most) {
        return new SpoolFile(most);
    }

    /** A new file, whose name says which process has made it: several may share the folder, and one may have crashed. */
    public static Path onDisk(String ending) throws IOException {
        return Files.createTempFile("camel-wework-" + ProcessHandle.current().pid() + "-", ending);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (length() + length > most) {
            throw new AnswerTooLargeException(most, LIMIT_OPTION);
        }
        int from = offset;
        int left = length;
        while (left > 0) {
            if (inMemory == SpoolDisk.BLOCK) {
                DISK.append(this, blocks, memory, inMemory);
                onDisk += inMemory;
                inMemory = 0;
            }
            int count = Math.min(left, SpoolDisk.BLOCK - inMemory);
            if (inMemory + count > memory.length) {
                memory =
                        Arrays.copyOf(memory, Math.min(SpoolDisk.BLOCK, Math.max(inMemory + count, 2 * memory.length)));
            }
            System.arraycopy(bytes, from, memory, inMemory, count);
            inMemory += count;
            from += count;
            left -= count;
        }
    }

    /** The end of writing. */
    @Override
    public void close() throws DiskException {
        if (onDisk > 0 && inMemory > 0) {
            DISK.append(this, blocks, memory, inMemory);
            onDisk += inMemory;
            inMemory = 0;
        }
        memory = Arrays.copyOf(memory, inMemory);
    }

    /** How many bytes were written. */
    public long length() {
        return onDisk + inMemory;
    }

    /** What was written; after it was closed. */
    public InputStream open() {
        return new SpoolStream(this);
    }

    /**
     * Reads at any place, as much as there is up to the count; after it was closed.
     *
     * @return how many bytes; -1 at the end
     */
    public int read(long position, byte[] target, int offset, int count) throws DiskException {
        if (position >= length()) {
            return -1;
        }
        if (onDisk == 0) {
            int given = Math.min(count, inMemory - (int) position);
            System.arraycopy(memory, (int) position, target, offset, given);
            return given;
        }
        long inBlock = SpoolDisk.BLOCK - position % SpoolDisk.BLOCK;
        int given = (int) Math.min(count, Math.min(inBlock, onDisk - position));
        try {
            DISK.read(blocks, position, target, offset, given);
        } finally {
            Reference.reachabilityFence(this);
        }
        return given;
    }

    /** Somebody has it who may read it after its exchange: it goes with him. */
    public void handOver() {
        handedOver = true;
    }

    /** Whether somebody has it who may read it after its exchange. */
    public boolean isHandedOver() {
        return handedOver;
    }

    /** Takes it off the disk; what is only in memory goes with this object. */
    public void delete() {
        DISK.release(blocks);
    }

    /** How many blocks all of them together hold on the disk. */
    static int blocksOnDisk() {
        return DISK.usedBlocks();
    }
}
