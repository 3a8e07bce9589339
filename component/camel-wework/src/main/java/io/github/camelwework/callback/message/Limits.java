// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.message;

/** How large a message may be beside its bytes: several times what WeCom's deepest and longest events need. */
final class Limits {

    static final int DEPTH = 32;
    static final int PARTS = 20_000;
    static final int NAME = 256;

    /** Begins and ends of elements and pieces of texts: an entity such as &amp;amp; is a piece, and costs as much as an element. */
    static final int PIECES = 3 * PARTS;

    private Limits() {}
}
