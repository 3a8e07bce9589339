// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules;

import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test class during which a secret or a token stood in a log; registers itself for every class. */
public final class SecretWatch implements AfterAllCallback {

    /** Created by JUnit. */
    public SecretWatch() {}

    @Override
    public void afterAll(ExtensionContext context) {
        List<String> leaks = SecretWatchAppender.takeLeaks();
        if (!leaks.isEmpty()) {
            throw new AssertionError(
                    "%d log events show a secret or a token. The first: %s".formatted(leaks.size(), leaks.get(0)));
        }
    }

    /** How many log events were looked at so far; 0 means that nobody watches. */
    public static long eventsSeen() {
        return SecretWatchAppender.seen();
    }
}
