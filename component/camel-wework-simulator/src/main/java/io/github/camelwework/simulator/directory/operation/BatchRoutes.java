// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.directory.job.ImportJobs;
import io.github.camelwework.simulator.directory.job.JobReport;
import java.util.List;

/** The table of batch/…: imports are the contact-sync assistant's alone. */
final class BatchRoutes {

    private BatchRoutes() {}

    static List<ApiRoute> of(Access access, ImportJobs jobs) {
        ConvertOpenUserids convert = new ConvertOpenUserids(access);
        ImportOperations imports = new ImportOperations(jobs);
        return List.of(
                ApiRoute.post("batch/invite", Access.ANY, new InviteMembers(access)),
                ApiRoute.post("batch/userid_to_openuserid", Access.ANY, convert::toOpen),
                ApiRoute.post("batch/openuserid_to_userid", Access.ANY, convert::toUserid),
                ApiRoute.post("batch/syncuser", Access.CONTACT, imports.start(JobReport.Kind.SYNC_USER)),
                ApiRoute.post("batch/replaceuser", Access.CONTACT, imports.start(JobReport.Kind.REPLACE_USER)),
                ApiRoute.post("batch/replaceparty", Access.CONTACT, imports.start(JobReport.Kind.REPLACE_PARTY)),
                ApiRoute.get("batch/getresult", Access.CONTACT, imports::result));
    }
}
