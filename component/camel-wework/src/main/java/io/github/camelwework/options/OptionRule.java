// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.options;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table.
 *
 * @param name of the option
 * @param uses what an endpoint must be, or be able to, for the option to mean something
 * @param range null for any value
 */
public record OptionRule(
        String name, Set<String> uses, @Nullable OptionRange range) {

    /** The use of an option that is a parameter of the operation where the catalogue says so. */
    public static final String PARAMETER = "parameter";

    private static final String ALL = "all";

    /** Whether the option means something to an endpoint of these abilities. */
    public boolean isOfUse(Set<String> abilities) {
        return uses.contains(ALL) || !Collections.disjoint(uses, abilities);
    }

    /** Whether there are values that it must not have. */
    public boolean isChecked() {
        return range != null;
    }

    /** Whether the catalogue decides, operation by operation. */
    public boolean isParameter() {
        return uses.contains(PARAMETER);
    }
}
