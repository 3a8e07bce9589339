// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import java.nio.charset.StandardCharsets;

/** Counts as WeCom does. */
final class Utf8 {

    private Utf8() {}

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
