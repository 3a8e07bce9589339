// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import java.util.Map;

/** The corps that a corp is linked with (互联企业), without itself. */
@FunctionalInterface
public interface LinkedCorps {

    /** No links at all. */
    LinkedCorps NONE = Map::of;

    /** As things stand now, by corp id. */
    Map<String, Link> all();

    /**
     * What an app may do in a corp that is not its own.
     *
     * @param receivers the members that it reaches there
     * @param store the phones there
     */
    record Link(ReceiverResolver receivers, MessageStore store) {}
}
