// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.directory;

import java.util.List;

/** An object as the source wants it. */
interface DesiredObject {

    /** Where the source has it. */
    String place();

    /** All its identities, in the form in which the source names doubtful ones; at least one. */
    List<String> identities();
}
