// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import java.util.Locale;

/** Whose secret an operation needs, and the option that holds it. */
public enum Credential {
    /** A self-built app's secret. */
    APP("secret"),
    /** The secret of the contact-sync assistant (通讯录同步). */
    CONTACT("contactSecret"),
    /** A group robot's key; it goes into the request itself, there is no token. */
    ROBOT("robotAccessKey"),
    /** Nothing at all. */
    NONE("");

    private final String option;

    Credential(String option) {
        this.option = option;
    }

    /** The name of the endpoint, component or account option that holds the secret; empty when none is needed. */
    public String option() {
        return option;
    }

    static Credential parse(String name) {
        return Columns.constant(Credential.class, name);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
