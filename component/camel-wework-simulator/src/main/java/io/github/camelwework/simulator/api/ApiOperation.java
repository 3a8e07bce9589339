// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.api;

/** How one path behaves. The dispatcher calls it with the simulator's one lock held, so state needs no lock of its own. */
@FunctionalInterface
public interface ApiOperation {

    /**
     * Acts on the request and answers it.
     *
     * @throws ApiError when WeCom would refuse; nothing has changed then
     */
    ApiAnswer answer(ApiRequest request);
}
