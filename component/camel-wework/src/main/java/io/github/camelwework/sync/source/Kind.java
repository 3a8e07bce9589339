// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import java.util.Locale;

/** What a row of a source is. */
public enum Kind {
    DEPARTMENT("departments"),
    MEMBER("members"),
    TAG("tags");

    private final String list;

    Kind(String list) {
        this.list = list;
    }

    /** The word that stands in a row's own field {@code kind}, as {@code contact/snapshot} gives it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its list in a body. */
    public String list() {
        return list;
    }
}
