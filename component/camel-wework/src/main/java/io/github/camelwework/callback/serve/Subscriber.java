// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.serve;

import io.github.camelwework.callback.Push;

/** A route that takes pushes from a path. */
public interface Subscriber {

    /** The route's own, the same whenever it starts again. */
    String id();

    /** What it wants. */
    Wanted wanted();

    /** Takes one, and answers it exactly once, in this thread or another; it must not hold this thread for long. */
    void receive(Push push, Answer answer);
}
