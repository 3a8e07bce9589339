// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.http.Incoming;
import io.github.camelwework.simulator.http.Json;
import io.github.camelwework.simulator.http.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The API under {@code /simulator}: JSON in, with the Content-Type of JSON, and JSON out, without a token. A request that
 * cannot be carried out is answered with 400, 404 or 415, an {@code error} and a {@code remedy}. {@link AdminPaths} has
 * the paths.
 */
public final class AdminApi {

    private static final String ROOT = "/simulator";

    private final AdminPaths paths = AdminPaths.read();
    private final Map<String, AdminOperation> operations = new HashMap<>();

    /** The admin API of a simulator. */
    public AdminApi(Simulation simulator) {
        Stream.of(
                        List.of(new AdminOperation("GET " + ROOT, request -> index())),
                        new AdminState(simulator).operations(),
                        new AdminCorps(simulator).operations(),
                        new AdminClock(simulator.clock()).operations(),
                        new AdminTokens(simulator).operations(),
                        new AdminFaults(simulator.faults()).operations(),
                        new AdminSuites(simulator).operations(),
                        new AdminCallbacks(simulator).operations(),
                        new AdminDeliveries(simulator.callbacks()).operations(),
                        new AdminActions(simulator).operations(),
                        new AdminEvents(simulator).operations(),
                        new AdminSmartRobots(simulator).operations(),
                        new AdminAnswers(simulator.answers()).operations(),
                        new AdminLedger(simulator.ledger()).operations(),
                        new AdminMessages(simulator).operations(),
                        new AdminChats(simulator).operations(),
                        new AdminSettings(simulator.settings()).operations())
                .flatMap(List::stream)
                .forEach(operation -> operations.put(operation.route(), operation));
    }

    /** Whether that path is one of the admin API. */
    public static boolean serves(String path) {
        return path.startsWith(ROOT);
    }

    /** The routes that have an operation. */
    Set<String> routes() {
        return operations.keySet();
    }

    /** Answers a request for one of these paths. */
    public Outcome serve(Incoming in) {
        try {
            AdminOperation operation = operations.get(in.method() + " " + in.path());
            if (operation == null) {
                throw new AdminError(
                        404,
                        "The admin API has no path %s %s.".formatted(in.method(), in.path()),
                        "GET /simulator lists its paths.");
            }
            requireJson(in);
            return Outcome.json(200, operation.action().answer(AdminRequest.of(in)));
        } catch (AdminError e) {
            return problem(e.status(), String.valueOf(e.getMessage()), e.remedy());
        } catch (IllegalArgumentException e) {
            return problem(400, String.valueOf(e.getMessage()), "Correct the request and send it again.");
        }
    }

    /** Refuses forms of web pages, which cannot send this Content-Type, and scripts of other sites, which must ask first. */
    private static void requireJson(Incoming in) {
        if (in.method().equals("POST") && !in.isJson()) {
            throw new AdminError(
                    415,
                    "The Content-Type is \"%s\", not application/json.".formatted(in.contentType()),
                    "Send the header Content-Type: application/json, as curl --json does.");
        }
    }

    private ObjectNode index() {
        ObjectNode answer = Json.object();
        paths.lines().forEach(line -> answer.put(line.route(), line.description()));
        return answer;
    }

    private static Outcome problem(int status, String error, String remedy) {
        ObjectNode problem = Json.object();
        problem.put("error", error);
        problem.put("remedy", remedy);
        return Outcome.json(status, problem);
    }
}
