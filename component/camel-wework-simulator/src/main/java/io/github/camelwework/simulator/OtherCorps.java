// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import io.github.camelwework.simulator.message.LinkedCorps;
import java.util.Map;
import java.util.TreeMap;

/**
 * All corps of the simulator except one, linked with that one. WeCom names a link by an id of its own; here that is the id of
 * the linked corp.
 */
final class OtherCorps implements LinkedCorps {

    private final String corpId;
    private final Map<String, SimulatedCorp> corps;

    /** The other corps, as many as the map has at the time of the call. */
    OtherCorps(String corpId, Map<String, SimulatedCorp> corps) {
        this.corpId = corpId;
        this.corps = corps;
    }

    @Override
    public Map<String, Link> all() {
        Map<String, Link> links = new TreeMap<>();
        corps.forEach((id, corp) -> {
            if (!id.equals(corpId)) {
                links.put(id, new Link(VisibleReceivers.fromOutside(corp.directory()), corp.messages()));
            }
        });
        return links;
    }
}
