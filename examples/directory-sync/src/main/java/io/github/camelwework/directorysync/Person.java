// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.directorysync;

/**
 * Somebody on HR's list, made up.
 *
 * @param staffNumber what HR knows the person by
 * @param department the path, beginning with the company
 */
record Person(String staffNumber, String name, String mobile, String department, String position) {

    Person movedTo(String other) {
        return new Person(staffNumber, name, mobile, other, position);
    }

    Person promotedTo(String other) {
        return new Person(staffNumber, name, mobile, department, other);
    }
}
