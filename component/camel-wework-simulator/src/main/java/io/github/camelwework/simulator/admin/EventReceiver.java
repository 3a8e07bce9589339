// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.model.SystemApp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the app that gets an event, and adds the codes that WeCom would add. */
record EventReceiver(Simulation.Corp corp) {

    private static final Map<SystemApp, Set<String>> HOMES = Map.of(
            SystemApp.CUSTOMER_CONTACT,
            Set.of("change_external_contact", "change_external_chat", "change_external_tag", "customer_acquisition"),
            SystemApp.CUSTOMER_SERVICE,
            Set.of("kf_msg_or_event", "kf_account_auth_change"),
            SystemApp.APPROVAL,
            Set.of("sys_approval_change"),
            SystemApp.ARCHIVE,
            Set.of("msgaudit_notify"),
            SystemApp.LIVE,
            Set.of("living_status_change"),
            SystemApp.MEETING,
            Set.of("meeting_change"),
            SystemApp.CALENDAR,
            Set.of(
                    "modify_calendar",
                    "delete_calendar",
                    "add_schedule",
                    "modify_schedule",
                    "delete_schedule",
                    "respond_schedule"));
    private static final Set<String> OF_ASSISTANT = Set.of("change_contact", "batch_job_result");
    private static final Set<String> WITH_WELCOME_CODE = Set.of("add_external_contact", "add_half_external_contact");

    /** The app that the request names, or else the one that the event belongs to. */
    App of(AdminRequest request, ObjectNode fields) {
        if (request.has("agentid") || request.has("holder")) {
            return named(corp, request);
        }
        String event = fields.path("Event").asText();
        if (OF_ASSISTANT.contains(event)) {
            return corp.contactAssistant();
        }
        return HOMES.entrySet().stream()
                .filter(home -> home.getValue().contains(event))
                .findFirst()
                .map(home -> corp.app(home.getKey()))
                .orElseThrow(() -> new AdminError(
                        400,
                        "The event \"" + event + "\" has no receiver.",
                        "Send \"agentid\", or \"holder\" such as 客户联系."));
    }

    /** With the code or token that WeCom would add, where the fields have none. */
    ObjectNode complete(ObjectNode fields) {
        if (WITH_WELCOME_CODE.contains(fields.path("ChangeType").asText()) && !fields.has("WelcomeCode")) {
            fields.put("WelcomeCode", corp.newCode("welcome"));
        }
        if (fields.path("Event").asText().equals("kf_msg_or_event") && !fields.has("Token")) {
            fields.put("Token", corp.newCode("kf"));
        }
        return fields;
    }

    /** The app of that agentid, or of that title among WeCom's own. */
    static App named(Simulation.Corp corp, AdminRequest request) {
        if (!request.has("holder")) {
            return corp.app(request.integer("agentid"));
        }
        String title = request.text("holder", "");
        return corp.contactAssistant().name().equals(title)
                ? corp.contactAssistant()
                : corp.app(SystemApp.titled(title));
    }

    /** Every app that may have a callback. */
    static List<App> holders(Simulation.Corp corp) {
        List<App> apps = new ArrayList<>(corp.apps());
        apps.add(corp.contactAssistant());
        for (SystemApp each : SystemApp.values()) {
            apps.add(corp.app(each));
        }
        return apps;
    }
}
