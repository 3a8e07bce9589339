// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.job;

import org.jspecify.annotations.Nullable;

/** Where the files of imports come from. */
@FunctionalInterface
public interface MediaSource {

    /** The bytes of an uploaded file, null when there is none of that media_id or it has expired. */
    byte @Nullable [] content(String mediaId);
}
