// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;

/** Callers, refusals, WeCom's answers and deadlines, all at the same instant, over a stale token. */
@Param(name = "token", gen = IntGen.class, conf = "1:2")
public class TokenSlotRacesLincheckTest {

    private final LincheckSlot slot = new LincheckSlot();

    public TokenSlotRacesLincheckTest() {
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

    @Test
    void every_interleaving_has_a_sequential_explanation() {
        LincheckRuns.checkModel(TokenSlotRacesLincheckTest.class, SequentialTokens.WithStaleToken.class);
    }

    @Test
    void so_has_what_happens_on_real_threads() {
        LincheckRuns.stress(TokenSlotRacesLincheckTest.class, SequentialTokens.WithStaleToken.class);
    }
}
