// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.http.Incoming;
import io.github.camelwework.simulator.http.Json;
import io.github.camelwework.simulator.http.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The tester's own desk under {@code /simulator}: JSON in, named so by its Content-Type, JSON out, no token. What cannot be done is answered with 400
 * or 404, {@code error} and {@code remedy}.
 *
 * <table>
 * <caption>Paths</caption>
 * <tr><td>{@code GET /simulator}</td><td>these paths</td></tr>
 * <tr><td>{@code GET /simulator/state}</td><td>base URL, time, calls by path, living tokens, armed faults</td></tr>
 * <tr><td>{@code POST /simulator/reset}</td><td>all as at the start</td></tr>
 * <tr><td>{@code GET /simulator/corps}</td><td>corps and apps; with their secrets for callers on this machine</td></tr>
 * <tr><td>{@code POST /simulator/corps}</td><td>adds a corp: {@code corpid}</td></tr>
 * <tr><td>{@code POST /simulator/apps}</td><td>adds or changes an app: {@code agentid}; {@code corpid},
 *     {@code name}, {@code closed}, {@code trustedIps}, {@code callbackUrl} (empty removes it),
 *     {@code miniProgram} (its appid, likewise), {@code trustedDomain} (likewise), {@code families} (such as 客户联系),
 *     {@code users}, {@code departments}, {@code tags}</td></tr>
 * <tr><td>{@code GET /simulator/clock}</td><td>the time, and whether it stands still</td></tr>
 * <tr><td>{@code POST /simulator/clock}</td><td>{@code seconds} moves it ahead, {@code frozen} stops or starts it</td></tr>
 * <tr><td>{@code POST /simulator/tokens/revoke}</td><td>ends the token of {@code agentid} (0: the contact assistant)
 *     in {@code corpid}, or all without {@code agentid}</td></tr>
 * <tr><td>{@code GET /simulator/faults}</td><td>what is armed</td></tr>
 * <tr><td>{@code POST /simulator/faults}</td><td>arms one: {@code kind} (errcode, status, latency, reset, truncated,
 *     notJson, stall, revokeTokens), {@code path} (default all), {@code when} (before, after), {@code errcode},
 *     {@code errmsg}, {@code status}, {@code millis}, {@code maxMillis}, {@code body}; for which calls: {@code next}
 *     (default 1), {@code after}, {@code every}, {@code share} or {@code always}</td></tr>
 * <tr><td>{@code DELETE /simulator/faults?id=}</td><td>disarms one, or all without id</td></tr>
 * <tr><td>{@code GET /simulator/suites}</td><td>the provider and its suites, with their tickets; with secrets for
 *     callers on this machine</td></tr>
 * <tr><td>{@code POST /simulator/suites}</td><td>adds a suite: {@code suite_id}, {@code name}</td></tr>
 * <tr><td>{@code POST /simulator/suites/ticket}</td><td>a new ticket for {@code suite_id}</td></tr>
 * <tr><td>{@code POST /simulator/suites/authorise}</td><td>installs {@code suite_id} in {@code corpid} for {@code admin},
 *     and gives the auth_code</td></tr>
 * <tr><td>{@code POST /simulator/suites/cancel}</td><td>removes it again</td></tr>
 * <tr><td>{@code GET /simulator/callbacks}</td><td>where callbacks go; with tokens and keys for callers on this
 *     machine</td></tr>
 * <tr><td>{@code POST /simulator/callbacks}</td><td>saves one once its url passes the URL check: {@code url} (on this
 *     machine; empty removes an app's), {@code token}, {@code encodingAesKey}; whose: {@code agentid}, or {@code holder}
 *     (通讯录同步, 客户联系 and so on), or {@code aibotid}, in {@code corpid}; or {@code suite_id} and {@code kind} (command,
 *     data)</td></tr>
 * <tr><td>{@code GET /simulator/deliveries?kind=&limit=&wait=}</td><td>what was pushed and how it was answered, the
 *     newest last (default 100), of one event or message type, or of all; {@code wait}: milliseconds to wait at most
 *     until nothing is under way</td></tr>
 * <tr><td>{@code DELETE /simulator/deliveries}</td><td>forgets them, and tries none again</td></tr>
 * <tr><td>{@code POST /simulator/actions}</td><td>acts as a member: {@code userid}, {@code agentid}, {@code corpid}, and
 *     {@code action}: text ({@code content}), media ({@code media_id}), location, open ({@code latitude},
 *     {@code longitude}, {@code scale}, {@code label}), link ({@code title}, {@code description}, {@code url},
 *     {@code picurl}), menu ({@code entry}: its name, key or address), scan ({@code entry}, {@code result}), pictures
 *     ({@code entry}, {@code media_ids}), place ({@code entry}), card and cardMenu ({@code msgid}, {@code key},
 *     {@code choices}: lists of option ids by question key)</td></tr>
 * <tr><td>{@code POST /simulator/administrator}</td><td>changes the address book as an administrator, of which callbacks
 *     tell: {@code path} such as user/create, and its {@code fields}; or {@code activate}, a userid that joins</td></tr>
 * <tr><td>{@code POST /simulator/events}</td><td>fires any event: {@code fields}, or {@code xml}; to {@code agentid} or
 *     {@code holder} in {@code corpid} where the event does not tell, or to {@code suite_id}</td></tr>
 * <tr><td>{@code GET /simulator/smartrobots}</td><td>the smart robots; POST makes one: {@code name}</td></tr>
 * <tr><td>{@code POST /simulator/smartrobots/ask}</td><td>says {@code content} to {@code aibotid} as {@code userid},
 *     in {@code chatid} or alone; {@code enter} in its place opens the chat</td></tr>
 * <tr><td>{@code POST /simulator/suites/install}</td><td>as authorise, and create_auth tells of it; {@code range}
 *     ({@code users}, {@code departments}, {@code tags}) and {@code reset} in its place change it, which events tell
 *     too</td></tr>
 * <tr><td>{@code GET /simulator/answers}</td><td>the paths whose answers were set</td></tr>
 * <tr><td>{@code POST /simulator/answers}</td><td>sets those of a {@code path}: {@code answers}, JSON objects in turn,
 *     the last for good</td></tr>
 * <tr><td>{@code DELETE /simulator/answers?path=}</td><td>leaves the path to the simulator again, or all without
 *     path</td></tr>
 * <tr><td>{@code GET /simulator/ledger?path=&limit=}</td><td>what came in, the newest last (default 100)</td></tr>
 * <tr><td>{@code DELETE /simulator/ledger}</td><td>forgets it</td></tr>
 * <tr><td>{@code GET /simulator/messages?userid=&corpid=&limit=}</td><td>what is on a member's phone, or without
 *     userid on all, the newest last (default 100); {@code dropped} and {@code duplicates} count what did not
 *     land</td></tr>
 * <tr><td>{@code GET /simulator/messages/dropped?userid=&corpid=&limit=}</td><td>what was dropped in silence, being too
 *     much for one member</td></tr>
 * <tr><td>{@code GET /simulator/chats?corpid=}</td><td>the group chats of apps</td></tr>
 * <tr><td>{@code GET /simulator/robots?corpid=}</td><td>the group robots; with their keys for callers on this
 *     machine</td></tr>
 * <tr><td>{@code POST /simulator/robots}</td><td>puts a robot into a new group: {@code members}; {@code name},
 *     {@code corpid}</td></tr>
 * <tr><td>{@code GET /simulator/settings}</td><td>how it behaves</td></tr>
 * <tr><td>{@code POST /simulator/settings}</td><td>changes what the body names</td></tr>
 * </table>
 */
public final class AdminApi {

    public static final String ROOT = "/simulator";

    private final Map<String, AdminOperation> operations = new LinkedHashMap<>();

    public AdminApi(Simulation simulator) {
        Stream.of(
                        List.of(new AdminOperation("GET " + ROOT, "these paths", request -> index())),
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

    public Outcome serve(Incoming in) {
        try {
            AdminOperation operation = operations.get(in.method() + " " + in.path());
            if (operation == null) {
                throw new AdminError(
                        404,
                        "There is no " + in.method() + " " + in.path() + ".",
                        "GET /simulator lists what there is.");
            }
            requireJson(in);
            return Outcome.json(200, operation.deed().answer(AdminRequest.of(in)));
        } catch (AdminError e) {
            return problem(e.status(), String.valueOf(e.getMessage()), e.remedy());
        } catch (IllegalArgumentException e) {
            return problem(400, String.valueOf(e.getMessage()), "Correct the request and send it again.");
        }
    }

    /** A form of a web page cannot send JSON by that name, nor can a script of another site without being asked. */
    private static void requireJson(Incoming in) {
        if (in.method().equals("POST") && !in.isJson()) {
            throw new AdminError(
                    415,
                    "The Content-Type is \"%s\", not application/json.".formatted(in.contentType()),
                    "Send the header Content-Type: application/json, as curl --json does.");
        }
    }

    private ObjectNode index() {
        ObjectNode paths = Json.object();
        operations.values().forEach(each -> paths.put(each.route(), each.meaning()));
        return paths;
    }

    private static Outcome problem(int status, String error, String remedy) {
        ObjectNode problem = Json.object();
        problem.put("error", error);
        problem.put("remedy", remedy);
        return Outcome.json(status, problem);
    }
}
