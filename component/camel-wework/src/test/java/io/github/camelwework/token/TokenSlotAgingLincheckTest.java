// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;

/** Callers and refusals while time passes between WeCom's answers: one tick makes a token stale, two expired. */
@Param(name = "token", gen = IntGen.class, conf = "1:2")
public class TokenSlotAgingLincheckTest {

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

    @Test
    void every_interleaving_has_a_sequential_explanation() {
        LincheckRuns.checkModel(TokenSlotAgingLincheckTest.class, SequentialTokens.class);
    }

    @Test
    void so_has_what_happens_on_real_threads() {
        LincheckRuns.stress(TokenSlotAgingLincheckTest.class, SequentialTokens.class);
    }
}
