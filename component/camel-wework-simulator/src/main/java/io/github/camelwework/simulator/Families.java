// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.menu.MenuFamily;
import io.github.camelwework.simulator.chat.ChatFamily;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.Visibility;
import io.github.camelwework.simulator.directory.job.ImportJobs;
import io.github.camelwework.simulator.directory.operation.DirectoryFamily;
import io.github.camelwework.simulator.directory.operation.ExportFamily;
import io.github.camelwework.simulator.media.MediaFamily;
import io.github.camelwework.simulator.media.model.Media;
import io.github.camelwework.simulator.media.model.MediaKind;
import io.github.camelwework.simulator.message.MessageContext;
import io.github.camelwework.simulator.message.MessageFamily;
import io.github.camelwework.simulator.oauth.OauthFamily;
import io.github.camelwework.simulator.ticket.TicketFamily;
import io.github.camelwework.simulator.workbench.WorkbenchFamily;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The operation families of one corp, put together here and nowhere else: a family is a list of routes. */
final class Families {

    private Families() {}

    /** Of one corp among all, each of which is linked with every other. */
    static Tenant tenant(SimulatedCorp corp, Map<String, SimulatedCorp> corps) {
        return new Tenant(
                corp.corpId(),
                corp.registry(),
                table(List.of(
                        IpLists.routes(),
                        corp.registry().routes((mediaId, now) -> isPicture(corp, mediaId, now)),
                        directory(corp),
                        new MessageFamily(messages(corp), new Neighbours(corp.corpId(), corps)).routes(),
                        new ChatFamily(messages(corp), corp.chats(), corp.robots()).routes(),
                        new MediaFamily(corp.media(), corp.registry(), corp.settings()).routes(),
                        new WorkbenchFamily(corp.registry(), corp.workbench(), (app, userid) -> sees(corp, app, userid))
                                .routes(),
                        new MenuFamily(corp.registry()).routes(),
                        new TicketFamily(corp.registry(), corp.random(), corp.settings()).routes(),
                        new OauthFamily(corp.signIns()).routes())),
                key -> corp.robots().find(key).isPresent());
    }

    private static List<ApiRoute> directory(SimulatedCorp corp) {
        ImportJobs jobs = new ImportJobs(corp.directory(), mediaId -> content(corp, mediaId), report -> {});
        DirectoryModes modes = new DirectoryModes(corp.settings(), corp.directory());
        Function<Caller, Visibility> ranges =
                caller -> VisibleReceivers.of(corp.app(caller.agentId()), corp.directory());
        return Stream.concat(
                        new DirectoryFamily(corp.directory(), ranges, jobs).routes().stream(),
                        new ExportFamily(corp.directory(), ranges, corp.exports()).routes().stream())
                .map(modes::before)
                .toList();
    }

    private static MessageContext messages(SimulatedCorp corp) {
        return new MessageContext(
                corp.registry(),
                new VisibleReceivers(corp.directory()),
                corp.media(),
                corp.messages(),
                new DirectoryNames(corp.directory()),
                corp.random(),
                corp.settings());
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

    private static byte @Nullable [] content(SimulatedCorp corp, String mediaId) {
        return corp.media()
                .find(mediaId, corp.clock().instant())
                .map(Media::content)
                .orElse(null);
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
