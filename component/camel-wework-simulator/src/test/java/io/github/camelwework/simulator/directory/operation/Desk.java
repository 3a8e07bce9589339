// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.api.TokenKind;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.DirectorySettings;
import io.github.camelwework.simulator.directory.DirectorySettings.ContactReads;
import io.github.camelwework.simulator.directory.Errcode;
import io.github.camelwework.simulator.directory.Visibility;
import io.github.camelwework.simulator.directory.job.ImportJobs;
import io.github.camelwework.simulator.directory.job.JobReport;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A small company, and the calls on its address book as the dispatcher makes them. */
final class Desk {

    static final Caller CONTACT = new Caller("ww1", 0, TokenKind.CONTACT);
    static final Caller APP = new Caller("ww1", 1000002, TokenKind.APP);
    static final Caller SALES_APP = new Caller("ww1", 1000003, TokenKind.APP);

    final Directory directory = new Directory("公司");
    final Map<String, byte[]> media = new HashMap<>();
    final List<JobReport> finishedJobs = new ArrayList<>();
    Instant now = Instant.parse("2026-11-22T02:00:00Z");

    private final Map<String, ApiRoute> routes;

    Desk() {
        directory.addDepartment(2, 1, "研发");
        directory.addDepartment(3, 2, "平台");
        directory.addDepartment(4, 1, "销售");
        directory.addMember("Boss", "老板", List.of(1));
        directory.addMember("dev", "开发", List.of(2));
        directory.addMember("platform", "平台", List.of(3, 4));
        directory.addMember("sales", "销售", List.of(4));
        ImportJobs jobs = new ImportJobs(directory, media::get, finishedJobs::add);
        routes = new DirectoryFamily(directory, this::range, jobs)
                .routes().stream().collect(Collectors.toMap(ApiRoute::path, Function.identity()));
    }

    /** The first app sees the corp, the second one only department 4. */
    private Visibility range(Caller caller) {
        int department = caller.agentId() == APP.agentId() ? 1 : 4;
        return Visibility.of(directory, caller.agentId(), Set.of(), Set.of(department), Set.of());
    }

    void contactReadsAllowed() {
        directory.settings(DirectorySettings.today().with(ContactReads.ALLOWED));
    }

    void wait(Duration time) {
        now = now.plus(time);
    }

    ObjectNode post(Caller caller, String path, String quotedJson) {
        return call(caller, path, Map.of(), Errcode.json(quotedJson));
    }

    /** Query as {@code name=value&name=value}. */
    ObjectNode get(Caller caller, String path, String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return call(caller, path, parameters, Errcode.json("{}"));
    }

    void upload(String mediaId, String content) {
        media.put(mediaId, content.getBytes(StandardCharsets.UTF_8));
    }

    private ObjectNode call(Caller caller, String path, Map<String, String> query, ObjectNode json) {
        ApiRoute route = Objects.requireNonNull(routes.get(path), path);
        if (!route.accepts().contains(caller.kind())) {
            throw new ApiError(48002, "api forbidden");
        }
        ApiAnswer answer =
                route.operation().answer(new ApiRequest(path, query, Map.of(), json, new byte[0], caller, now));
        return ((ApiAnswer.Json) answer).fields();
    }
}
