// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

/** WeCom's four ways of sending a message; they allow different types and sizes. */
enum SendChannel {
    /** message/send (doc 90236). */
    APP,
    /** linkedcorp/message/send (doc 90250). */
    LINKED,
    /** appchat/send (doc 90248). */
    CHAT,
    /** webhook/send (doc 99110). */
    ROBOT
}
