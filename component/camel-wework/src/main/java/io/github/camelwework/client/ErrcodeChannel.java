// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.error.ErrorAnswer;
import io.github.camelwework.error.WeworkCredentialException;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkPermissionException;
import io.github.camelwework.model.WeworkResult;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes an errcode other than 0 an exception. What is no answer at all has failed in the {@link WireChannel}. */
final class ErrcodeChannel implements Channel {

    private static final Logger LOG = LoggerFactory.getLogger(ErrcodeChannel.class);
    private static final String SLOPPY = "Warning: wrong json format";

    private final Channel next;

    ErrcodeChannel(Channel next) {
        this.next = NeverThrowChannel.around(next);
    }

    @Override
    public CompletableFuture<Answer> send(Call call) {
        return next.send(call).thenApply(answer -> check(call, answer));
    }

    private static Answer check(Call call, Answer answer) {
        WeworkResult result = answer.result();
        int errcode = Verdict.errcode(result);
        @Nullable String errmsg = result.get("errmsg") instanceof String text ? text : null;
        if (errcode == 0) {
            LOG.debug("{} {}: ok", call.operation().method(), call.operation().path());
            if (errmsg != null && errmsg.contains(SLOPPY)) {
                LOG.debug(
                        "{}: WeCom corrected the request: {}", call.operation().path(), SLOPPY);
            }
            return answer;
        }
        ErrorAnswer error = ErrorAnswer.of(errcode, errmsg);
        LOG.debug(
                "{} {}: errcode {}, hint {}",
                call.operation().method(),
                call.operation().path(),
                errcode,
                error.hint());
        throw described(
                call,
                WeworkException.of(
                        call.operation().path(),
                        error,
                        Missed.in(call.operation(), result).undelivered()));
    }

    /** The administrator who changes this secret or its rights should not have to guess which one it was. */
    private static WeworkException described(Call call, WeworkException failure) {
        boolean isAboutAccess =
                failure instanceof WeworkCredentialException || failure instanceof WeworkPermissionException;
        String option =
                isAboutAccess ? call.credentials().choose(call.operation()).option() : "";
        return option.isEmpty() ? failure : failure.withCredential(option);
    }
}
