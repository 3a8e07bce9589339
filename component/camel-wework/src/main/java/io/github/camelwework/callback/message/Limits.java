// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.message;

/** How large a message may be beside its bytes: several times what WeCom's deepest and longest events need. */
final class Limits {

    static final int DEPTH = 32;
    static final int PARTS = 20_000;
    static final int NAME = 256;

    private Limits() {}
}
