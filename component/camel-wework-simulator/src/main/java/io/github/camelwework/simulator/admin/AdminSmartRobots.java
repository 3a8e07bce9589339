// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.aibot.SmartRobot;
import io.github.camelwework.simulator.http.Json;
import java.util.List;

/** Adds smart robots (智能机器人), and sends them messages of members. */
final class AdminSmartRobots {

    private static final String PATH = " /simulator/smartrobots";

    private final Simulation simulator;

    AdminSmartRobots(Simulation simulator) {
        this.simulator = simulator;
    }

    List<AdminOperation> operations() {
        return List.of(
                new AdminOperation("GET" + PATH, this::list),
                new AdminOperation("POST" + PATH, this::add),
                new AdminOperation("POST" + PATH + "/ask", this::ask),
                new AdminOperation("POST" + PATH + "/enter", this::enter));
    }

    private ObjectNode list(AdminRequest request) {
        ObjectNode answer = Json.object();
        answer.putArray("robots");
        request.corp(simulator).smartRobots().all().forEach(robot -> answer.withArray("robots")
                .add(describe(robot)));
        return answer;
    }

    private ObjectNode add(AdminRequest request) {
        return describe(request.corp(simulator).smartRobots().add(request.text("name", "Helper")));
    }

    private ObjectNode ask(AdminRequest request) {
        String userid = request.text("userid", "");
        String text = request.text("content", "");
        SmartRobot robot = robot(request);
        boolean pushed = request.has("chatid")
                ? robot.receivesInGroup(request.text("chatid", ""), userid, text)
                : robot.receives(userid, text);
        return Json.object().put("pushed", pushed);
    }

    private ObjectNode enter(AdminRequest request) {
        return Json.object().put("pushed", robot(request).opensChatWith(request.text("userid", "")));
    }

    private SmartRobot robot(AdminRequest request) {
        return request.corp(simulator).smartRobots().get(request.text("aibotid", ""));
    }

    private static ObjectNode describe(SmartRobot robot) {
        return Json.object().put("aibotid", robot.id()).put("name", robot.name());
    }
}
