// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.oauth;

/** What a member lets the app know beside who it is. */
enum Consent {
    /** Was not asked: snsapi_base. There is no user_ticket. */
    NOT_ASKED,
    /** Was asked and kept the details back: a user_ticket that shows next to nothing. */
    WITHHELD,
    /** Mobile, mail and the like too. */
    GIVEN
}
