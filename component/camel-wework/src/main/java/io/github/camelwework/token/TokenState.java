// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

/** The phase of a token's life. */
public enum TokenState {
    /** Handed out as it is. */
    FRESH,
    /** Still handed out, while one caller has it renewed in the background and nobody waits. */
    STALE,
    /** Over, nearly over, or never there: one caller has it fetched and the others wait for the same answer. */
    EXPIRED
}
