// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

import java.util.List;

/**
 * How it went.
 *
 * @param arrived may be more than were fed, when the user fed some too
 */
record Summary(int fed, int arrived, List<Sample> missing) {

    int exitCode() {
        return missing.isEmpty() ? 0 : 1;
    }

    String text() {
        StringBuilder text = new StringBuilder("%d messages were fed, %d arrived, %s"
                .formatted(fed, arrived, missing.isEmpty() ? "none is missing." : missing.size() + " are missing:"));
        missing.forEach(sample -> text.append(
                "%n  %s to %s: %s".formatted(sample.type(), sample.userid(), Line.oneLine(sample.content()))));
        return text.toString();
    }
}
