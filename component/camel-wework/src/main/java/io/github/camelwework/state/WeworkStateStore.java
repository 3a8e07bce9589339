// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.camel.CamelContext;
import org.jspecify.annotations.Nullable;

/**
 * Keeps bytes under keys across crashes: for each key a content, and a journal of the changes since that content was
 * written. {@code contact/changes} keeps its last view of the directory here, {@code contact/sync}
 * how far it got, and sends with a {@code CamelWeworkResumeKey} which of their calls WeCom has taken. A bean of this type in the registry is used; else a {@link FileStateStore}.
 *
 * <p>Only the owner of a key's lock may write under the key, with one thread at a time; anybody may read. A store through
 * which the lock was taken refuses to write once it was closed or somebody else is the owner. An implementation must be safe for several threads that use different keys. A method that returns has made its effect
 * durable; one that throws {@link WeworkStateException} has either had all of its effect or none.
 */
public interface WeworkStateStore {

    /** How long a key may be, in characters. */
    int MAX_KEY = 255;

    /** How large one record of a journal may be, in bytes. */
    int MAX_RECORD = 1 << 20;

    /** The content as it was last written, null when there is none. */
    byte @Nullable [] read(String key);

    /** Replaces the content and empties the journal, both or neither. */
    void write(String key, byte[] content);

    /** Adds a record to the end of the journal, whether or not there is a content. At most {@link #MAX_RECORD} bytes. */
    void append(String key, byte[] record);

    /** The records since the content was written, oldest first; one that a crash cut off is not among them. */
    List<byte[]> journal(String key);

    /** Removes the content and the journal; nothing happens when there are none. */
    void delete(String key);

    /**
     * The keys with a content that begin so, in any order. A store that cannot list its keys gives none: what is left under such
     * keys never goes then.
     */
    default List<String> keys(String prefix) {
        return List.of();
    }

    /**
     * Makes the caller the owner of a key until the lock is closed or the process ends.
     *
     * @param renewals renews a lease for as long as the lock is held, where a store needs that; it may block for as long
     *     as the store does
     * @return null when somebody else is the owner, in this process or another
     */
    @Nullable
    StateLock tryLock(String key, ScheduledExecutorService renewals);

    /**
     * The store to use in a context: files in the directory when one is given, else the context's one bean of this type,
     * else files in {@code .camel-wework/state} below the home directory.
     *
     * @throws IllegalArgumentException when there are several beans of this type and no directory: name one with the
     *     option {@code stateStore}
     */
    static WeworkStateStore of(CamelContext context, @Nullable String directory) {
        return StateStores.find(context, directory);
    }
}
