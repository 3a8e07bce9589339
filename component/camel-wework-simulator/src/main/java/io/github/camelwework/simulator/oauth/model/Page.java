// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.oauth.model;

/** What the browser is answered. */
public sealed interface Page {

    /** A document to show. */
    record Document(int status, String html) implements Page {}

    /** Sent on, back to the application. */
    record Redirect(String location) implements Page {}
}
