// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.data.Nearest;
import io.github.camelwework.message.MessageType;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which options and parameters an operation knows, and how to say so when one is wrong. */
final class OptionNames {

    /** Options that say which type a message has; what others mean depends on it. */
    private static final Set<String> OF_MESSAGES = Set.of("msgType", "cardType");

    private OptionNames() {}

    /** An option that no parameter of the operation takes: fine for messages, a plain name where the catalogue does not list all. */
    static void requireUse(Operation operation, String option, Map<String, Object> parameters, Object value) {
        if (operation.takesAnything()) {
            String name = option.toLowerCase(Locale.ROOT);
            Values.put(parameters, name, Values.literal(name, value));
        } else if (operation.body() != Operation.BodyKind.MESSAGE || !isOfMessages(option)) {
            throw new IllegalArgumentException(
                    "%s does not use the option %s: remove it".formatted(operation.path(), option));
        }
    }

    private static boolean isOfMessages(String option) {
        return OF_MESSAGES.contains(option) || MessageType.optionNames().contains(option);
    }

    static void requireUnknownAllowed(Operation operation, String name) {
        if (!operation.takesAnything()) {
            throw new IllegalArgumentException(
                    "%s has no parameter %s%s: correct it, or put a new field of WeCom's into the body"
                            .formatted(
                                    operation.path(),
                                    name,
                                    Nearest.suggestion(
                                            name, operation.parameters().keySet())));
        }
    }

    static String list(Collection<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
