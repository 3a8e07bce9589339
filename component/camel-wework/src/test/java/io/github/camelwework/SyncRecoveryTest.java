// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkSyncRefusedException;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.model.sync.SyncReport;
import io.github.camelwework.simulator.directory.DirectorySettings;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.state.FileStateStore;
import io.github.camelwework.state.StateLock;
import io.github.camelwework.state.WeworkStateException;
import io.github.camelwework.state.WeworkStateStore;
import io.github.camelwework.testing.LostLock;
import io.github.camelwework.testing.SyncDesk;
import io.github.camelwework.testing.Wecom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What runs that broke off, or that failed in part, leave to the next. */
class SyncRecoveryTest {

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @TempDir
    Path state;

    private final AtomicInteger late = new AtomicInteger();
    private SyncDesk desk;

    @BeforeEach
    void no_state_yet() {
        desk = new SyncDesk(wecom, state);
    }

    @Test
    void whoever_is_back_is_enabled_although_the_first_attempt_broke_off() {
        Map<String, Object> all = Map.of("members", desk.people());
        desk.apply("", without("bob"));
        assertThat(isEnabled("bob")).isFalse();
        wecom.simulator().faults().on("user/update").next(1, Fault.errcode(48002));
        assertThat(desk.sync("mode=APPLY", all).getException()).isNotNull();

        desk.apply("", all);

        assertThat(isEnabled("bob")).isTrue();
    }

    @Test
    void whoever_is_back_is_enabled_although_wecom_refused_it_once() {
        Map<String, Object> all = Map.of("members", desk.people());
        desk.apply("", without("bob"));
        wecom.simulator().faults().on("user/update").next(1, Fault.errcode(60103));
        assertThat(desk.apply("", all).failed()).hasSize(1);

        desk.apply("", all);

        assertThat(isEnabled("bob")).isTrue();
    }

    @Test
    void who_would_leave_is_no_rest_of_a_run_that_broke_off() {
        desk.directory().addDepartment(60, 1, "A");
        desk.directory().addDepartment(61, 1, "B");
        List<Map<String, Object>> members = new ArrayList<>();
        IntStream.range(0, 70).forEach(i -> {
            desk.directory().addMember("in" + i, "员工", List.of(60));
            members.add(Map.of("userid", "in" + i));
        });
        members.add(SyncDesk.add("new1", 60));
        String options = "mode=APPLY&managedDepartment=60";
        wecom.simulator().faults().on("user/create").next(1, Fault.errcode(48002));
        assertThat(desk.sync(options, Map.of("members", members)).getException())
                .isNotNull();
        IntStream.range(0, 30).forEach(i -> desk.directory().addMember("x" + i, "新来", List.of(60, 61)));

        Exchange next = desk.sync(options, Map.of("members", members));

        assertThat(next.getException()).isInstanceOf(WeworkSyncRefusedException.class);
        assertThat(desk.directory().members().require("x0").departments()).containsExactly(60, 61);
    }

    @Test
    void who_is_gone_already_was_deleted() {
        crowd(12);
        Map<String, Object> source = without("crowd\\d+");
        String options = "onMissing=DELETE&approvedPlan=" + refused("onMissing=DELETE", source);
        wecom.simulator().faults().on("user/batchdelete").next(1, Fault.resetAfter());

        SyncReport report = desk.apply(options, source);

        assertThat(report.failed()).isEmpty();
        assertThat(report.done().get("members")).containsEntry("deleted", 12);
        assertThat(desk.sync("mode=APPLY&onMissing=DELETE", source).getException())
                .isNull();
    }

    @Test
    void a_kill_right_after_many_were_deleted_is_no_shrunken_directory() {
        crowd(60);
        desk.apply("", Map.of("members", desk.people()));
        Map<String, Object> source = without("crowd[34]\\d");
        String hash = refused("onMissing=DELETE", source);
        bind(new LostLock(new FileStateStore(state)) {
            @Override
            public void append(String key, byte[] record) {
                throw new WeworkStateException("killed", null);
            }
        });
        assertThat(hooked("mode=APPLY&onMissing=DELETE&approvedPlan=" + hash, source)
                        .getException())
                .isInstanceOf(WeworkUnavailableException.class);
        assertThat(desk.directory().members().find("crowd30")).isNull();

        assertThat(desk.apply("onMissing=DELETE", source).doneCount()).isZero();
    }

    @Test
    void who_has_left_by_an_approved_plan_is_no_shrunken_directory() {
        desk.directory().addDepartment(60, 1, "A");
        desk.directory().addDepartment(61, 1, "B");
        IntStream.range(0, 20).forEach(i -> desk.directory().addMember("in" + i, "员工", List.of(60, 61)));
        Map<String, Object> source = Map.of(
                "members",
                IntStream.range(8, 20).mapToObj(i -> Map.of("userid", "in" + i)).toList());
        String options = "managedDepartment=60";
        desk.apply(options + "&approvedPlan=" + refused(options, source), source);

        assertThat(desk.apply(options, source).doneCount()).isZero();
    }

    @Test
    void one_object_that_is_in_conflict_again_and_again_fails_alone() {
        wecom.simulator().faults().on("user/create").next(3, Fault.errcode(6000));

        SyncReport report = desk.apply("", desk.source("new1", "new2"));

        assertThat(report.failed()).hasSize(1);
        assertThat(report.done().get("members")).containsEntry("created", 1);
    }

    @Test
    void a_corp_that_is_full_comes_to_the_deletions_that_make_room() {
        DirectorySettings settings = desk.directory().settings();
        int full = desk.directory().members().count();
        desk.directory()
                .settings(settings.with(
                        new DirectorySettings.Limits(full, settings.limits().listRows(), Duration.ZERO)));
        Map<String, Object> source = without("bob");
        desk.members(source).add(SyncDesk.add("new1", 2));

        assertThat(desk.apply("onMissing=DELETE", source).failed()).hasSize(1);
        assertThat(desk.apply("onMissing=DELETE", source).failed()).isEmpty();

        assertThat(desk.directory().members().find("bob")).isNull();
        assertThat(desk.directory().members().find("new1")).isNotNull();
    }

    @Test
    void nothing_is_written_once_another_has_the_state() {
        LostLock lost = new LostLock(new FileStateStore(state)) {
            @Override
            public void append(String key, byte[] record) {
                super.append(key, record);
                lose();
                late.set(0);
            }

            @Override
            public void write(String key, byte[] content) {
                super.write(key, content);
                late.incrementAndGet();
            }
        };
        bind(lost);

        assertThat(hooked("mode=APPLY", desk.source("new1")).getException())
                .hasMessageContaining("another node took over");

        assertThat(late).hasValue(0);
    }

    @Test
    void a_store_that_fails_is_a_failure_like_others() throws IOException {
        Path file = Files.writeString(state.resolve("file"), "no directory");
        bind(new FileStateStore(file.resolve("below")));

        assertThat(hooked("mode=APPLY", desk.source("new1")).getException())
                .isInstanceOf(WeworkUnavailableException.class)
                .hasMessageContaining("cannot be");
    }

    @Test
    void an_error_of_the_source_ends_the_exchange() throws Exception {
        Iterator<Object> broken = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Object next() {
                throw new NoClassDefFoundError("driver");
            }
        };

        Exchange exchange =
                CompletableFuture.supplyAsync(() -> desk.sync("", broken)).get(10, TimeUnit.SECONDS);

        assertThat(exchange.getException()).hasRootCauseInstanceOf(NoClassDefFoundError.class);
    }

    @Test
    void what_a_first_attempt_left_of_a_source_is_no_source_for_a_second() throws Exception {
        crowd(60);
        List<Map<String, Object>> people = desk.people();
        AtomicInteger taken = new AtomicInteger();
        Iterator<Map<String, Object>> once = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return taken.get() < people.size();
            }

            @Override
            public Map<String, Object> next() {
                if (taken.get() == 5) {
                    taken.incrementAndGet();
                    throw new IllegalStateException("the connection was reset");
                }
                return people.get(taken.getAndIncrement());
            }
        };
        wecom.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(defaultErrorHandler().maximumRedeliveries(1).redeliveryDelay(0));
                from("direct:sync").to("wework:contact/sync?mode=APPLY&stateDirectory=" + state);
            }
        });

        for (Object body : List.of(once, Map.of("members", once))) {
            taken.set(0);
            assertThat(wecom.call("direct:sync", body).getException())
                    .hasMessageContaining("what is left is not the whole list");
        }
        assertThat(desk.writes()).isZero();
    }

    @Test
    void a_sequence_that_nobody_has_touched_may_be_given_again() {
        ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
        Map<String, Object> body = Map.of("members", desk.people().iterator());
        String uri = "wework:contact/sync?mode=APPLY&stateDirectory=" + state;
        Exchange first;
        try (StateLock lock = new FileStateStore(state)
                .tryLock("sync/" + wecom.simulator().corp().corpId(), scheduler)) {
            assertThat(lock).isNotNull();
            first = wecom.call(uri, body);
        } finally {
            scheduler.shutdownNow();
        }
        assertThat(first.getException()).isInstanceOf(WeworkUnavailableException.class);

        Exchange again = wecom.context().createProducerTemplate().send(uri, exchange -> {
            first.getProperties().forEach(exchange::setProperty);
            exchange.getMessage().setBody(body);
        });

        assertThat(again.getException()).isNull();
    }

    @Test
    void a_route_that_stops_ends_what_a_run_waits_for() throws Exception {
        wecom.simulator().faults().on("user/create").always(Fault.errcode(45009));
        wecom.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:sync").routeId("sync").to("wework:contact/sync?mode=APPLY&stateDirectory=" + state);
            }
        });
        CompletableFuture<Object> run =
                wecom.context().createProducerTemplate().asyncRequestBody("direct:sync", desk.source("new1"));
        assertThat(wecom.ledger().awaitCount("user/create", 1, Duration.ofSeconds(20)))
                .isTrue();

        wecom.context().getRouteController().stopRoute("sync", 1, TimeUnit.SECONDS);

        assertThat(run).failsWithin(Duration.ofSeconds(20));
    }

    private boolean isEnabled(String userid) {
        return desk.directory().members().require(userid).isEnabled();
    }

    private void crowd(int size) {
        IntStream.range(0, size).forEach(i -> desk.directory().addMember("crowd" + i, "众" + i, List.of(2)));
    }

    private Map<String, Object> without(String userids) {
        List<Map<String, Object>> people = desk.people();
        people.removeIf(member -> String.valueOf(member.get("userid")).matches(userids));
        return Map.of("members", people);
    }

    private String refused(String options, Object source) {
        return desk.sync("mode=APPLY&" + options, source)
                .getException(WeworkSyncRefusedException.class)
                .getPlanHash();
    }

    private void bind(WeworkStateStore store) {
        wecom.context().getRegistry().bind("hooked", WeworkStateStore.class, store);
    }

    private Exchange hooked(String options, Object source) {
        return wecom.call("wework:contact/sync?stateStore=#hooked&" + options, source);
    }
}
