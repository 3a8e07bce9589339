// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pages say of an operation. */
final class OperationWords {

    private OperationWords() {}

    static String secrets(Operation operation) {
        return operation.credentials().stream().map(Credential::option).collect(Collectors.joining(" or "));
    }

    static String parameters(Operation operation) {
        Stream<String> listed = operation.parameters().values().stream()
                .map(parameter -> parameter.name() + (parameter.required() ? "!" : ""));
        return Stream.concat(listed, operation.open() ? Stream.of("…") : Stream.empty())
                .collect(Collectors.joining(", "));
    }

    static String meaning(Operation operation) {
        return switch (operation.body()) {
            case MESSAGE -> "the content";
            case FILE -> "the file";
            case NONE, JSON -> operation.primary() == null ? "" : operation.primary();
        };
    }

    static String retried(Operation operation) {
        RetryRule rule = operation.retry();
        if (rule instanceof RetryRule.Send send) {
            return send.safeWhenSet() == null ? "never blindly" : "with duplicateCheck";
        }
        return rule instanceof RetryRule.Create create ? "with " + create.key() : "yes";
    }

    static String rows(Operation operation) {
        return operation.paging() == null ? "" : operation.paging().rows();
    }
}
