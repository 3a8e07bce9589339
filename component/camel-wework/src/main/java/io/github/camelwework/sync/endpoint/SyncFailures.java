// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.endpoint;

import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.state.WeworkStateException;
import org.jspecify.annotations.Nullable;

/** What ends a run, as a failure that every route can handle alike. */
final class SyncFailures {

    private static final Remedy OTHER = new Remedy(
            "See the cause. What was done stays, and the next run goes on from there.", "请查看原因。已完成的部分保留，下次运行将从该处继续。");

    private SyncFailures() {}

    private static Remedy store(String what) {
        return new Remedy(
                what + ". Then run the sync again: it goes on from what was written.",
                "请检查同步状态的存储，然后重新运行：将从已写入的状态继续。" + what);
    }

    /** The remedy names the file: a reason is cut where something looks like a secret, as paths may. */
    private static Remedy damaged(String what) {
        return new Remedy(what + ". Running it again does not help before.", "同步状态已损坏，重新运行无法恢复：" + what);
    }

    static WeworkException of(Exception failure) {
        if (failure instanceof WeworkException known) {
            return known;
        }
        @Nullable String said = failure.getMessage();
        String reason = said == null ? failure.getClass().getSimpleName() : said;
        if (failure instanceof WeworkStateException state && state.isDamaged()) {
            return new WeworkRequestException(
                    Failure.of(SyncProducer.OPERATION, "the stored state is damaged", damaged(reason)), failure);
        }
        return failure instanceof WeworkStateException
                ? new WeworkUnavailableException(
                        Failure.of(SyncProducer.OPERATION, "the store of the state failed", store(reason)), failure)
                : new WeworkRequestException(
                        Failure.of(SyncProducer.OPERATION, "the run broke off: " + reason, OTHER), failure);
    }
}
