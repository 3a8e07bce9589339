// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.state.WeworkStateException;
import org.jspecify.annotations.Nullable;

/** What ends a run, as a failure that every route can handle alike. */
final class SyncFailures {

    private static final Remedy STATE = new Remedy(
            "See to the store of the state, and run the sync again: it goes on from what was written.",
            "请检查同步状态的存储，然后重新运行：将从已写入的状态继续。");
    private static final Remedy OTHER = new Remedy(
            "See the cause. What was done stays, and the next run goes on from there.", "请查看原因。已完成的部分保留，下次运行将从该处继续。");

    private SyncFailures() {}

    static WeworkException of(Exception failure) {
        if (failure instanceof WeworkException known) {
            return known;
        }
        @Nullable String said = failure.getMessage();
        String reason = said == null ? failure.getClass().getSimpleName() : said;
        return failure instanceof WeworkStateException
                ? new WeworkUnavailableException(Failure.of(SyncProducer.OPERATION, reason, STATE), failure)
                : new WeworkRequestException(
                        Failure.of(SyncProducer.OPERATION, "the run broke off: " + reason, OTHER), failure);
    }
}
