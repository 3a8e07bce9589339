// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.chat;

/** Names of chats: what is longer than 50 characters is cut. */
final class ChatNames {

    private static final int MAX = 50;

    private ChatNames() {}

    static String cut(String name) {
        return name.codePointCount(0, name.length()) <= MAX ? name : name.substring(0, name.offsetByCodePoints(0, MAX));
    }
}
