// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules.sample.circular;

import io.github.camelwework.houserules.sample.circular.feature.Door;

/** Makes a feature that knows it in return. */
public final class Shell {

    /** The feature. */
    public Door door() {
        return new Door(this);
    }
}
