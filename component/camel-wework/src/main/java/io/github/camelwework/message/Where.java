// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.message;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The endpoints that take messages, by the letters of the data files. */
enum Where {
    M("message/send"),
    A("appchat/send"),
    L("linkedcorp/message/send"),
    W("webhook/send"),
    U("message/update_template_card");

    private final String operation;

    Where(String operation) {
        this.operation = operation;
    }

    String operation() {
        return operation;
    }

    static Optional<Where> of(String operation) {
        return List.of(values()).stream()
                .filter(where -> where.operation.equals(operation))
                .findFirst();
    }

    /** Those that a column names. */
    static List<Where> read(String letters) {
        return letters.chars()
                .mapToObj(letter -> valueOf(String.valueOf((char) letter).toUpperCase(Locale.ROOT)))
                .toList();
    }
}
