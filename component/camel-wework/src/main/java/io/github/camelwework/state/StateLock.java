// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

/** The right to write under a key. Safe for several threads. */
public interface StateLock extends AutoCloseable {

    /**
     * Whether nobody else can be the owner now. A lease that could not be renewed in time ends by itself; a thread that works
     * for long asks before each step that must not happen twice.
     */
    boolean isHeld();

    /** Gives the key up. A second time nothing happens. */
    @Override
    void close();
}
