// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import io.github.camelwework.simulator.message.model.PhoneMessage;

/** Hears what happens on the phones, one call after another, on the thread that answers the request: be quick. */
@FunctionalInterface
public interface MessageListener {

    /** A message has landed on a phone. */
    void arrived(PhoneMessage message);

    /** A message that was there has been recalled, or its card replaced. */
    default void changed(PhoneMessage message) {}
}
