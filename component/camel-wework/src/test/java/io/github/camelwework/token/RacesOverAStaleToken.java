// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/** Callers, refusals, WeCom's answers and deadlines, all at the same instant, over a stale token. */
@Param(name = "token", gen = IntGen.class, conf = "1:2")
public class RacesOverAStaleToken {

    private final LincheckSlot slot = new LincheckSlot();

    public RacesOverAStaleToken() {
        slot.ask();
        slot.grant(1);
        slot.tick();
    }

    @Operation
    public void ask() {
        slot.ask();
    }

    @Operation
    public int usable() {
        return slot.usable();
    }

    @Operation
    public boolean invalidate(@Param(name = "token") int seen) {
        return slot.invalidate(seen);
    }

    @Operation(nonParallelGroup = "gettoken")
    public boolean grant(@Param(name = "token") int token) {
        return slot.grant(token);
    }

    @Operation
    public boolean fail() {
        return slot.fail();
    }
}
