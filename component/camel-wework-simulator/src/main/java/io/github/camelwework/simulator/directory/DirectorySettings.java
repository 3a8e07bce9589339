// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import java.time.Duration;
import java.util.Set;

/**
 * Where the real service can be set up one way or another, or has changed over the years. Immutable.
 *
 * @param unknownDepartments what user/create does without a department that exists
 * @param contactReads whether the contact-sync assistant may read details
 * @param privateFields whether apps get mobile, mail and the like
 */
public record DirectorySettings(
        UnknownDepartments unknownDepartments,
        ContactReads contactReads,
        PrivateFields privateFields,
        Limits limits,
        Console console) {

    /** What user/create does with a department that is missing or unknown. */
    public enum UnknownDepartments {
        /** As in 2026: the member lands below 其他（待设置部门）, and the answer tells which departments were made. */
        CREATED,
        /** As before: 41019, 40066 or 60123. */
        REFUSED
    }

    /** Whether the contact-sync assistant may read members and departments. */
    public enum ContactReads {
        /** It calls from an address that was not in use before 2022-08-15: 48009. */
        REFUSED,
        /** It calls from an old address. */
        ALLOWED
    }

    /** Whether apps get the fields that only members themselves may hand out since 2022-06-20. */
    public enum PrivateFields {
        /** The apps were created after that day. */
        CUT,
        /** The apps are older. */
        SHOWN
    }

    /**
     * Sizes and times.
     *
     * @param headCountCap how many members the corp may have, then 45024; misses of look-ups by mobile or mail above a
     *     fifth of it block the look-up for the day
     * @param listRows how many rows a list with {@code fetch_child=1} may have, then 45029
     * @param jobDuration how long an import runs
     */
    public record Limits(int headCountCap, int listRows, Duration jobDuration) {}

    /**
     * What an administrator set up in the console.
     *
     * @param attributes the attributes that exist, others are dropped in silence; empty: every name exists
     * @param corpNames the certified short names of the corp, others get 41036; empty: every name is certified
     */
    public record Console(Set<String> attributes, Set<String> corpNames) {

        /** Copies the sets. */
        public Console {
            attributes = Set.copyOf(attributes);
            corpNames = Set.copyOf(corpNames);
        }
    }

    /** WeCom as a corp that joins today meets it, with room for 200,000 members. */
    public static DirectorySettings today() {
        return new DirectorySettings(
                UnknownDepartments.CREATED,
                ContactReads.REFUSED,
                PrivateFields.CUT,
                new Limits(200_000, 10_000, Duration.ofSeconds(2)),
                new Console(Set.of(), Set.of()));
    }

    /** The same with another answer to departments that are missing or unknown. */
    public DirectorySettings with(UnknownDepartments value) {
        return new DirectorySettings(value, contactReads, privateFields, limits, console);
    }

    /** The same with another right of the contact-sync assistant. */
    public DirectorySettings with(ContactReads value) {
        return new DirectorySettings(unknownDepartments, value, privateFields, limits, console);
    }

    /** The same with another right of apps. */
    public DirectorySettings with(PrivateFields value) {
        return new DirectorySettings(unknownDepartments, contactReads, value, limits, console);
    }

    /** The same with other sizes and times. */
    public DirectorySettings with(Limits value) {
        return new DirectorySettings(unknownDepartments, contactReads, privateFields, value, console);
    }

    /** The same with another console. */
    public DirectorySettings with(Console value) {
        return new DirectorySettings(unknownDepartments, contactReads, privateFields, limits, value);
    }
}
