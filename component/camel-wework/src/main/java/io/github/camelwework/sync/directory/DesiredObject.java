// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.directory;

import java.util.List;

/** An object as the source wants it. */
interface DesiredObject {

    /** Where the source has it. */
    String place();

    /** All that tells it apart from others of its kind, as the source names doubtful ones; at least one. */
    List<String> identities();
}
