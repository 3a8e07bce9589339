// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.oauth;

/** Who a code stands for. */
sealed interface Identity {

    /** A member of the corp. */
    record Insider(String userid) implements Identity {}

    /** Anybody else. */
    record Visitor(Outsider outsider) implements Identity {}
}
