// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import java.util.List;

/**
 * Knows what strangers may have put into a message to steer the template: headers of Camel's, of its components, of the
 * broker, and those by which the template says why something failed, in whatever case they are written. Camel's headers do
 * not differ by case, while the border that filters them may (camel-jms 4.18.0 does).
 */
final class ControlHeaders {

    /** JMS's own are among them: the property jmspriority of a stranger would take the place of the message's priority. */
    private static final List<String> PREFIXES = List.of(
            "Camel",
            "org.apache.camel",
            "weworkError",
            "weworkRemedy",
            "weworkQueue",
            "JMS",
            "_AMQ_",
            "_HQ_",
            "AMQ_",
            "scheduledJobId");

    private ControlHeaders() {}

    /** Whether a header or property of this name could steer. */
    static boolean steers(String name) {
        return PREFIXES.stream().anyMatch(prefix -> name.regionMatches(true, 0, prefix, 0, prefix.length()));
    }
}
