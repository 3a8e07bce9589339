// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.json.Json;
import io.github.camelwework.model.sync.SyncPhase;
import io.github.camelwework.model.sync.SyncStatus;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.testing.SyncDesk;
import io.github.camelwework.testing.Wecom;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.console.DevConsole;
import org.apache.camel.console.DevConsoleRegistry;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.support.EventNotifierSupport;
import org.apache.camel.util.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** How far a run is, seen from outside: Camel events, JMX and the developer console. */
class SyncProgressTest {

    private static final String CONSOLE = "wework";

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @TempDir
    Path state;

    private final List<WeworkSyncEvent> events = new CopyOnWriteArrayList<>();
    private SyncDesk desk;

    @BeforeEach
    void listen() {
        desk = new SyncDesk(wecom, state);
        wecom.context().getManagementStrategy().addEventNotifier(new EventNotifierSupport() {
            @Override
            public void notify(CamelEvent event) {
                if (event instanceof WeworkSyncEvent sync) {
                    events.add(sync);
                }
            }
        });
    }

    @Test
    void a_run_that_applies_tells_of_its_beginning_its_plan_and_its_end() {
        String hash = desk.apply("", desk.source("new1", "new2")).planHash();

        assertThat(events)
                .extracting(event -> event.getStand().phase())
                .containsExactly(SyncPhase.READING, SyncPhase.APPLYING, SyncPhase.APPLIED);
        SyncStatus end = events.get(2).getStand();
        assertThat(end.planHash()).isEqualTo(hash);
        assertThat(end.corpId()).isEqualTo(wecom.simulator().corp().corpId());
        assertThat(end.planned()).isEqualTo(2);
        assertThat(end.done()).isEqualTo(2);
        assertThat(end.failed()).isZero();
        assertThat(events).allSatisfy(event -> {
            assertThat(event.getSource()).isInstanceOf(Endpoint.class);
            assertThat(event.getType()).isEqualTo(CamelEvent.Type.Custom);
            assertThat(event.getTimestamp()).isPositive();
        });
        assertThat(events.get(2)).asString().contains("APPLIED, 2 of 2 calls, 0 refused");
    }

    @Test
    void a_run_that_plans_is_refused_or_fails_ends_as_such() {
        desk.sync("", desk.source("new1"));
        desk.sync("mode=APPLY", Map.of("members", List.of()));
        wecom.simulator().faults().on("user/create").next(1, Fault.errcode(48002));
        desk.sync("mode=APPLY", desk.source("new1"));

        assertThat(events)
                .extracting(event -> event.getStand().phase())
                .containsExactly(
                        SyncPhase.READING,
                        SyncPhase.PLANNED,
                        SyncPhase.READING,
                        SyncPhase.REFUSED,
                        SyncPhase.READING,
                        SyncPhase.APPLYING,
                        SyncPhase.FAILED);
        assertThat(events.get(1).getStand().planHash()).isNotNull();
        assertThat(events.get(3).getStand().planHash()).isNotNull();
        assertThat(events).filteredOn(event -> event.getStand().phase().isEnd()).hasSize(3);
    }

    @Test
    void a_notifier_that_fails_stops_no_sync() {
        wecom.context().getManagementStrategy().addEventNotifier(new EventNotifierSupport() {
            @Override
            public void notify(CamelEvent event) {
                throw new IllegalStateException("it cannot");
            }
        });

        assertThat(desk.apply("", desk.source("new1")).doneCount()).isEqualTo(1);
    }

    @Test
    void management_shows_phase_and_counts() throws Exception {
        wecom.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:sync").to("wework:contact/sync?mode=APPLY&stateDirectory=" + state);
            }
        });
        wecom.context().createProducerTemplate().sendBody("direct:sync", desk.source("new1"));

        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        ObjectName name = server
                .queryNames(
                        new ObjectName(
                                "org.apache.camel:context=" + wecom.context().getName() + ",type=producers,*"),
                        null)
                .stream()
                .filter(bean -> bean.toString().contains("SyncProducer"))
                .findFirst()
                .orElseThrow();
        assertThat(server.getAttribute(name, "Phase")).isEqualTo("APPLIED");
        assertThat(server.getAttribute(name, "PlannedSteps")).isEqualTo(1);
        assertThat(server.getAttribute(name, "DoneSteps")).isEqualTo(1);
        assertThat(server.getAttribute(name, "FailedSteps")).isEqualTo(0);
    }

    @Test
    void the_console_shows_syncs_and_tokens_and_no_secret() throws IOException {
        assertThat(console(DevConsole.MediaType.TEXT).toString()).isEmpty();
        desk.apply("", desk.source("new1"));

        JsonNode page = Json.mapper().readTree(((JsonObject) console(DevConsole.MediaType.JSON)).toJson());
        String text = console(DevConsole.MediaType.TEXT).toString();

        JsonNode sync = page.get("syncs").get(0);
        assertThat(sync.get("phase").textValue()).isEqualTo("APPLIED");
        assertThat(sync.get("planned").intValue()).isEqualTo(1);
        assertThat(sync.get("done").intValue()).isEqualTo(1);
        assertThat(sync.get("endpoint").textValue()).contains("contact/sync");
        assertThat(page.get("tokens")).hasSize(2).allSatisfy(token -> {
            assertThat(token.get("state").textValue()).isEqualTo("FRESH");
            assertThat(token.get("breaker").textValue()).isEqualTo("CLOSED");
        });
        assertThat(text).contains("phase=APPLIED", "state=FRESH", "planned=1");
        assertThat(text + page).doesNotContain("sim-secret-", "sim-token-");
    }

    private Object console(DevConsole.MediaType type) {
        CamelContext context = wecom.context();
        context.setDevConsole(true);
        DevConsoleRegistry registry = DevConsoleRegistry.get(context);
        registry.loadDevConsoles();
        return registry.resolveById(CONSOLE).call(type, new HashMap<>());
    }
}
