// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A jar by where it lies in a local Maven repository. */
record Jar(String group, String artifact, String version) {

    private static final Pattern IN_REPOSITORY =
            Pattern.compile("(?:.*/)?repository/(.+)/([^/]+)/([^/]+)/\\2-\\3(?:-[^/]+)?\\.jar");
    private static final Pattern NO_NUMBER = Pattern.compile("[^0-9]+");

    /** The jar of an entry of a class path; empty for a folder, or a jar from elsewhere. */
    static Optional<Jar> of(String entry) {
        Matcher place = IN_REPOSITORY.matcher(entry.replace('\\', '/'));
        return place.matches()
                ? Optional.of(new Jar(place.group(1).replace('/', '.'), place.group(2), place.group(3)))
                : Optional.empty();
    }

    /** Compares the numbers of two versions in turn; what is no number, such as Final, does not count. */
    static int compare(String one, String other) {
        return Arrays.compare(numbers(one), numbers(other));
    }

    private static long[] numbers(String version) {
        long[] numbers = NO_NUMBER
                .splitAsStream(version)
                .filter(part -> !part.isEmpty())
                .mapToLong(Long::parseLong)
                .toArray();
        int length = numbers.length;
        while (length > 0 && numbers[length - 1] == 0) {
            length--;
        }
        return Arrays.copyOf(numbers, length);
    }

    @Override
    public String toString() {
        return group + ":" + artifact + ":" + version;
    }
}
