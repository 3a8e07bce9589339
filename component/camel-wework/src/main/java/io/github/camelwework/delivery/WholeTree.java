// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.client.Answer;
import io.github.camelwework.client.LateFailure;
import io.github.camelwework.contact.MemberWalk;
import io.github.camelwework.environment.Outcomes;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.model.WeworkResult;
import io.github.camelwework.request.WeworkRequest;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A list of members of a department and all below it, which WeCom refuses when it is too large for one answer. */
final class WholeTree {

    private static final String DEPARTMENT = "department_id";
    private static final String CHILDREN_TOO = "fetch_child";
    private static final int TOO_LARGE = 45029;

    private final WeworkRequest request;
    private final Function<WeworkRequest, CompletableFuture<Answer>> call;

    WholeTree(WeworkRequest request, Function<WeworkRequest, CompletableFuture<Answer>> call) {
        this.request = request;
        this.call = call;
    }

    /** The answer; when it is too large, rows that are read department by department while they are taken. */
    CompletableFuture<Answer> read() {
        return call.apply(request)
                .thenApply(answer -> answer.withLists(request.operation()))
                .exceptionallyCompose(
                        failure -> isTooLarge(failure) ? byDepartment() : CompletableFuture.failedFuture(failure));
    }

    private boolean isTooLarge(Throwable failure) {
        return Outcomes.cause(failure) instanceof WeworkException known
                && Integer.valueOf(TOO_LARGE).equals(known.getErrorCode())
                && "1".equals(String.valueOf(request.parameters().get(CHILDREN_TOO)));
    }

    private CompletableFuture<Answer> byDepartment() {
        Operation list =
                OperationCatalog.instance().find("department/simplelist").orElseThrow();
        String root = String.valueOf(request.parameters().get(DEPARTMENT));
        WeworkRequest departments = WeworkRequest.ofQuery(list, Map.of("id", root));
        return call.apply(departments).thenApply(answer -> {
            WeworkResult ok = new WeworkResult();
            ok.put("errcode", 0);
            ok.put("errmsg", "ok");
            return Answer.of(
                    ok,
                    new LateFailure<>(MemberWalk.of(call, request.operation().path(), MemberWalk.parents(answer))));
        });
    }
}
