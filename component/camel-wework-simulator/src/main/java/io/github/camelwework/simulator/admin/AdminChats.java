// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.chat.model.Chat;
import io.github.camelwework.simulator.chat.model.Robot;
import io.github.camelwework.simulator.http.Json;
import java.util.List;

/** Group chats, and the robots that members put into their groups. */
final class AdminChats {

    private final Simulation simulator;

    AdminChats(Simulation simulator) {
        this.simulator = simulator;
    }

    List<AdminOperation> operations() {
        return List.of(
                new AdminOperation("GET /simulator/chats", this::chats),
                new AdminOperation("GET /simulator/robots", this::robots),
                new AdminOperation("POST /simulator/robots", this::addRobot));
    }

    private ObjectNode chats(AdminRequest request) {
        ObjectNode answer = Json.object();
        answer.putArray("chats");
        request.corp(simulator).chats().all().forEach(chat -> answer.withArray("chats")
                .add(describe(chat)));
        return answer;
    }

    private ObjectNode robots(AdminRequest request) {
        ObjectNode answer = Json.object();
        answer.putArray("robots");
        request.corp(simulator).robots().all().forEach(robot -> answer.withArray("robots")
                .add(describe(robot, request)));
        return answer;
    }

    private ObjectNode addRobot(AdminRequest request) {
        Simulation.Corp corp = request.corp(simulator);
        List<String> members = request.texts("members").stream().sorted().toList();
        if (members.isEmpty()) {
            throw new AdminError(400, "The field \"members\" is missing or empty.", "Give the userids of the group.");
        }
        return describe(corp.robots().add(request.text("name", "Robot"), members), request);
    }

    private static ObjectNode describe(Chat chat) {
        ObjectNode fields = Json.object();
        fields.put("chatid", chat.chatId());
        fields.put("agentid", chat.agentId());
        fields.put("name", chat.name());
        fields.put("owner", chat.owner());
        chat.members().forEach(fields.putArray("members")::add);
        return fields;
    }

    private static ObjectNode describe(Robot robot, AdminRequest request) {
        ObjectNode fields = Json.object();
        fields.put("name", robot.name());
        if (request.isFromThisMachine()) {
            fields.put("key", robot.key());
        }
        fields.put("chatid", robot.chatId());
        fields.put("disabled", robot.disabled());
        robot.members().forEach(fields.putArray("members")::add);
        return fields;
    }
}
