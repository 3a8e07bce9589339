// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.message.model.ReachedReceivers;
import io.github.camelwework.simulator.message.model.RequestedReceivers;

/** Finds the members that an app reaches: the directory within the app's visible range. */
@FunctionalInterface
public interface ReceiverResolver {

    /** Resolves members, departments and tags to members; a disabled member is an invalid one. */
    ReachedReceivers resolve(App app, RequestedReceivers wanted);
}
