// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.message.model.Reach;
import io.github.camelwework.simulator.message.model.Receivers;

/** Says whom an app reaches: the directory, looked at through the app's visible range. */
@FunctionalInterface
public interface ReceiverResolver {

    /** Resolves members, departments and tags to members; a disabled member is an invalid one. */
    Reach resolve(App app, Receivers wanted);
}
