// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact.changes;

import java.util.Map;

/** Receives the changes. */
public interface ChangeHandler {

    /**
     * Takes one change, as WeCom's callback would tell it.
     *
     * @return whether it was handled; one that was not is told again at the next look
     */
    boolean handle(Map<String, Object> event);

    /** Whether the look may go on; asked before each step. What was told until then stays told. */
    boolean mayGoOn();

    /**
     * Whether this process still owns the state; asked before each change of it. A lease may have ended while a change was
     * handled, and then another process tells it again.
     */
    boolean mayRemember();
}
