// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.Refusal;
import io.github.camelwework.simulator.directory.Visibility;
import io.github.camelwework.simulator.directory.export.ExportFiles;
import io.github.camelwework.simulator.directory.export.ExportJobs;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** export/simple_user, user, department, taguser and get_result (docs 94849 to 94854): what the caller sees, as files. */
public final class ExportFamily {

    private static final String USERS = "userlist";
    private static final String DEPARTMENTS = "department";

    private final Access access;
    private final ExportJobs jobs;
    private final Ended ended;

    /** Hears of exports that are done. */
    @FunctionalInterface
    public interface Ended {
        /** One is done, of the kind that events call so. */
        void ended(Caller owner, String jobId, String jobType);
    }

    /**
     * The exports of one address book.
     *
     * @param appRanges what an app sees now
     */
    public ExportFamily(Directory directory, Function<Caller, Visibility> appRanges, ExportFiles files, Ended ended) {
        this.ended = ended;
        access = new Access(directory, appRanges);
        jobs = new ExportJobs(files);
    }

    /** The table's lines. */
    public List<ApiRoute> routes() {
        return List.of(
                ApiRoute.post("export/simple_user", Access.ANY, request -> members(request, MemberView::brief)),
                ApiRoute.post("export/user", Access.ANY, request -> members(request, MemberView::details)),
                ApiRoute.post("export/department", Access.ANY, this::departments),
                ApiRoute.post("export/taguser", Access.ANY, this::tag),
                ApiRoute.get("export/get_result", Access.ANY, this::result));
    }

    private ApiAnswer members(ApiRequest request, BiFunction<MemberView, Member, ObjectNode> row) {
        Visibility visibility = access.detailVisibility(request);
        MemberView view = new MemberView(access.directory(), visibility, access.showsPrivateFields(request));
        ObjectNode content = Answers.object();
        ArrayNode rows = content.putArray(USERS);
        visibility.members().forEach(member -> rows.add(row.apply(view, member)));
        return start(request, USERS, content);
    }

    private ApiAnswer departments(ApiRequest request) {
        Visibility visibility = access.detailVisibility(request);
        DepartmentView view = new DepartmentView(access.directory(), visibility);
        ObjectNode content = Answers.object();
        ArrayNode rows = content.putArray(DEPARTMENTS);
        access.directory().departments().all().stream()
                .filter(visibility::sees)
                .forEach(department -> rows.add(view.details(department)));
        return start(request, DEPARTMENTS, content);
    }

    private ApiAnswer tag(ApiRequest request) {
        Refusal.TAGID_MISSING.unless(request.json().has("tagid"));
        ObjectNode content = new ReadTags(access)
                .content(request, request.json().path("tagid").asInt(-1));
        return start(request, USERS, content);
    }

    private ApiAnswer start(ApiRequest request, String list, ObjectNode content) {
        String jobId = jobs.start(request.requireCaller(), request.json(), list, content, request.now());
        ended.ended(request.requireCaller(), jobId, request.path().replace('/', '_'));
        return Answers.of(Answers.object().put("jobid", jobId));
    }

    private ApiAnswer result(ApiRequest request) {
        String jobId = Query.of(request).text("jobid", Refusal.JOB_UNKNOWN);
        String host = request.headers().getOrDefault("host", "localhost");
        return Answers.of(jobs.result(request.requireCaller(), jobId, "http://" + host));
    }
}
