// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.message.Size;

/** Cuts text to a size without cutting a character, its marks included. */
final class Truncation {

    private static final String ELLIPSIS = "…";

    private Truncation() {}

    /** The longest beginning that fits together with an ellipsis; the text itself when it fits. */
    static String of(String text, Size size) {
        if (size.fits(text)) {
            return text;
        }
        int end = Characters.within(text, new Size(size.most() - Utf8.bytes(ELLIPSIS), size.unit()));
        return text.substring(0, end) + ELLIPSIS;
    }
}
