// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.menu.MenuFamily;
import io.github.camelwework.simulator.chat.ChatFamily;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.event.CorpEvents;
import io.github.camelwework.simulator.gateway.Gateway;
import io.github.camelwework.simulator.gateway.Tenant;
import io.github.camelwework.simulator.media.MediaFamily;
import io.github.camelwework.simulator.media.model.MediaKind;
import io.github.camelwework.simulator.message.MessageFamily;
import io.github.camelwework.simulator.oauth.OauthFamily;
import io.github.camelwework.simulator.ticket.TicketFamily;
import io.github.camelwework.simulator.workbench.WorkbenchFamily;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The operation families of one corp, assembled here only: a family is a list of routes. */
final class Families {

    private Families() {}

    /** Of one corp among all, each of which is linked with every other. */
    static Tenant tenant(SimulatedCorp corp, Map<String, SimulatedCorp> corps) {
        return new Tenant(
                corp.corpId(),
                corp.registry(),
                table(List.of(
                        Gateway.routes(),
                        corp.registry().routes((mediaId, now) -> isPicture(corp, mediaId, now)),
                        corp.addressBook().routes(),
                        new MessageFamily(corp.messageContext(), new OtherCorps(corp.corpId(), corps), corp.cards())
                                .routes(),
                        new ChatFamily(corp.messageContext(), corp.chats(), corp.robots()).routes(),
                        new MediaFamily(
                                        corp.media(),
                                        corp.registry(),
                                        corp.settings(),
                                        (owner, jobId) -> fetched(corp, owner, jobId))
                                .routes(),
                        new WorkbenchFamily(corp.registry(), corp.workbench(), (app, userid) -> sees(corp, app, userid))
                                .routes(),
                        new MenuFamily(corp.registry()).routes(),
                        new TicketFamily(corp.registry(), corp.random(), corp.settings()).routes(),
                        new OauthFamily(corp.signIns()).routes())),
                key -> corp.robots().find(key).isPresent());
    }

    private static void fetched(SimulatedCorp corp, Caller owner, String jobId) {
        App holder = corp.registry().holder(owner);
        if (holder != null) {
            ObjectNode content = corp.events().event(CorpEvents.SYSTEM, "upload_media_job_finish");
            corp.events().tell(holder, content.put("JobId", jobId));
        }
    }

    private static boolean isPicture(SimulatedCorp corp, String mediaId, Instant now) {
        return corp.media()
                .find(mediaId, now)
                .filter(media -> media.kind() == MediaKind.IMAGE)
                .isPresent();
    }

    private static boolean sees(SimulatedCorp corp, App app, String userid) {
        Member member = corp.directory().members().find(userid);
        return member != null && VisibleReceivers.of(app, corp.directory()).sees(member);
    }

    /** One table of the lists, refusing a path that two families claim. */
    static Map<String, ApiRoute> table(List<List<ApiRoute>> families) {
        Map<String, ApiRoute> table = new HashMap<>();
        for (List<ApiRoute> family : families) {
            for (ApiRoute route : family) {
                if (table.putIfAbsent(route.path(), route) != null) {
                    throw new IllegalStateException("Two families serve " + route.path() + ": leave it to one.");
                }
            }
        }
        return Map.copyOf(table);
    }
}
