// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.api;

/** Whose secret bought a token; WeCom answers 48002 when a path does not take the kind. */
public enum TokenKind {
    /** A self-built app's. */
    APP,
    /** The contact-sync assistant's (通讯录同步). */
    CONTACT
}
