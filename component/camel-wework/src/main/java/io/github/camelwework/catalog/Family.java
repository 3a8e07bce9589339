// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import java.util.Map;

/**
 * Operations that belong together: a file of the catalogue.
 *
 * @param name the file's, without its ending
 * @param title for the documentation
 * @param operations by path, in the file's order
 */
record Family(String name, String title, Map<String, Operation> operations) {

    static Family read(String name, String title) {
        return new Family(name, title, OperationsFile.read("operations/" + name + ".txt"));
    }
}
