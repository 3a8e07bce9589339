// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.Visibility;
import io.github.camelwework.simulator.directory.job.ImportJobs;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every call on the address book of one corp. */
public final class DirectoryFamily {

    private final Access access;
    private final ImportJobs jobs;

    /**
     * The calls on one address book.
     *
     * @param appRanges what an app sees now; asked with callers of kind APP only
     */
    public DirectoryFamily(Directory directory, Function<Caller, Visibility> appRanges, ImportJobs jobs) {
        access = new Access(directory, appRanges);
        this.jobs = jobs;
    }

    /** The lines of the simulator's table of paths. */
    public List<ApiRoute> routes() {
        return Stream.of(
                        MemberRoutes.of(access),
                        DepartmentRoutes.of(access),
                        TagRoutes.of(access),
                        BatchRoutes.of(access, jobs))
                .flatMap(List::stream)
                .map(this::afterJobs)
                .toList();
    }

    /** An import whose time is over has changed the book before anybody looks at it. */
    private ApiRoute afterJobs(ApiRoute route) {
        ApiOperation operation = route.operation();
        return new ApiRoute(route.path(), route.method(), route.accepts(), request -> {
            jobs.advance(request.now());
            return operation.answer(request);
        });
    }
}
