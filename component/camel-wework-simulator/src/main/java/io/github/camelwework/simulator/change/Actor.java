// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.change;

/** Who changes the address book. */
public enum Actor {
    /** The contact-sync assistant through the API, who is not told of its own changes. */
    ASSISTANT,
    /** An app through the API. */
    APP,
    /** An administrator in the console. */
    ADMINISTRATOR
}
