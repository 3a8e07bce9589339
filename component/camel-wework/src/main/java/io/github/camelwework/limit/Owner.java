// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

/**
 * The owner of the places that a call takes; holds no secret. Immutable.
 *
 * @param account tells apps, contact secrets and robots apart: equal for equal secrets of a corp
 * @param corp equal for all accounts of a corp; the account itself where the corp is unknown, as with robots
 * @param label the same for people
 */
public record Owner(String account, String corp, String label) {

    @Override
    public String toString() {
        return label;
    }
}
