// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback;

import io.github.camelwework.simulator.callback.model.Address;

/** Says which callbacks an administrator may save. */
@FunctionalInterface
public interface CallbackGate {

    /** Any at all, unasked. */
    CallbackGate OPEN = address -> {};

    /**
     * Lets the address pass.
     *
     * @throws IllegalArgumentException when WeCom would not save it
     */
    void check(Address address);
}
