// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/** Callers and refusals while time passes between WeCom's answers: one tick makes a token stale, two expired. */
@Param(name = "token", gen = IntGen.class, conf = "1:2")
public class AgingToken {

    private final LincheckSlot slot = new LincheckSlot();

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

    @Operation(nonParallelGroup = "gettoken")
    public boolean fail() {
        return slot.fail();
    }

    @Operation(nonParallelGroup = "gettoken")
    public void tick() {
        slot.tick();
    }
}
