// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.callback.Request;
import io.github.camelwework.testing.BrokenRepository;
import io.github.camelwework.testing.FakeHttp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallbackDeadlineTest {

    @RegisterExtension
    final CallbackDesk desk = new CallbackDesk();

    private Duration length = Duration.ZERO;
    private boolean failing;

    @Test
    void an_answer_waits_for_its_route() throws Exception {
        route("wework:callback");
        length = Duration.ofMillis(4400);
        CompletableFuture<FakeHttp.Answer> answer = desk.post(desk.sender().text("x", 1));

        desk.time.advance(Duration.ofMillis(4399));
        assertThat(answer).isNotDone();
        desk.time.advance(Duration.ofMillis(1));
        assertThat(answer.join().status()).isEqualTo(200);
        assertThat(handled()).hasSize(1);
        assertThat(desk.time.scheduledTasks()).as("timers that are left").isZero();
    }

    @Test
    void a_slow_route_is_acknowledged_after_4500_ms_and_finishes_on_its_own() throws Exception {
        route("wework:callback");
        length = Duration.ofSeconds(20);
        CompletableFuture<FakeHttp.Answer> answer = desk.post(desk.sender().text("x", 1));

        desk.time.advance(Duration.ofMillis(4499));
        assertThat(answer).isNotDone();
        desk.time.advance(Duration.ofMillis(1));
        assertThat(answer.join().status()).isEqualTo(200);
        assertThat(answer.join().body()).isEmpty();
        assertThat(handled()).isEmpty();

        desk.time.advance(Duration.ofSeconds(16));
        assertThat(handled()).hasSize(1);
    }

    @Test
    void in_immediate_mode_the_answer_goes_before_the_route() throws Exception {
        route("wework:callback?ackMode=immediate");
        length = Duration.ofSeconds(1);

        assertThat(desk.answer(desk.sender().text("x", 1)).status()).isEqualTo(200);
        assertThat(handled()).isEmpty();
        desk.time.advance(Duration.ofSeconds(1));
        assertThat(handled()).hasSize(1);
    }

    @Test
    void more_requests_than_may_wait_are_acknowledged_at_once() throws Exception {
        route("wework:callback?maxWaiting=2");
        length = Duration.ofSeconds(1);

        List<CompletableFuture<FakeHttp.Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            answers.add(desk.post(desk.sender().text("x", i)));
        }
        assertThat(answers).extracting(CompletableFuture::isDone).containsExactly(false, false, true, true);

        desk.time.advance(Duration.ofSeconds(1));
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().status()).isEqualTo(200));
        assertThat(handled()).hasSize(4);
        assertThat(desk.post(desk.sender().text("x", 9)))
                .as("places are free again")
                .isNotDone();
    }

    @Test
    void a_duplicate_of_a_handled_event_goes_no_further() throws Exception {
        route("wework:callback");
        desk.send(desk.sender().text("x", 1));
        desk.time.advance(Duration.ofMillis(1));

        FakeHttp.Answer again = desk.answer(desk.sender().nonce("other").text("x", 1));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEmpty();
        assertThat(handled()).hasSize(1);
    }

    @Test
    void a_duplicate_of_an_event_in_work_is_sent_away_until_that_is_answered() throws Exception {
        route("wework:callback");
        length = Duration.ofSeconds(10);
        desk.send(desk.sender().text("x", 1));

        assertThat(desk.answer(desk.sender().text("x", 1)).status()).isEqualTo(503);
        desk.time.advance(Duration.ofMillis(4500));
        assertThat(desk.answer(desk.sender().text("x", 1)).status()).isEqualTo(200);
        desk.time.advance(Duration.ofSeconds(10));
        assertThat(handled()).hasSize(1);
    }

    @Test
    void a_failed_event_is_refused_and_runs_again() throws Exception {
        route("wework:callback");
        failing = true;
        CompletableFuture<FakeHttp.Answer> answer = desk.post(desk.sender().text("x", 1));
        desk.time.advance(Duration.ofMillis(1));
        assertThat(answer.join().status()).isEqualTo(500);
        assertThat(answer.join().body()).isEmpty();

        failing = false;
        answer = desk.post(desk.sender().text("x", 1));
        desk.time.advance(Duration.ofMillis(1));
        assertThat(answer.join().status()).isEqualTo(200);
        assertThat(handled()).hasSize(1);
    }

    @Test
    void an_event_that_fails_after_its_answer_runs_again_when_it_comes_again() throws Exception {
        route("wework:callback?ackMode=immediate");
        failing = true;
        assertThat(desk.answer(desk.sender().text("x", 1)).status()).isEqualTo(200);
        desk.time.advance(Duration.ofMillis(1));

        failing = false;
        desk.send(desk.sender().text("x", 1));
        desk.time.advance(Duration.ofMillis(1));
        assertThat(handled()).hasSize(1);
    }

    @Test
    void two_different_events_of_one_member_in_one_second_are_both_handled() throws Exception {
        route("wework:callback");
        Request first = desk.sender().event("click", "<EventKey>a</EventKey>");
        Request second = desk.sender().event("click", "<EventKey>b</EventKey>");
        for (Request request : List.of(first, second, first, second)) {
            desk.send(request);
            desk.time.advance(Duration.ofMillis(1));
        }
        assertThat(handled()).hasSize(2);
    }

    @Test
    void paths_do_not_share_what_they_have_handled() throws Exception {
        MemoryIdempotentRepository repository = new MemoryIdempotentRepository();
        desk.context.getRegistry().bind("handled", repository);
        route("wework:callback?idempotentRepository=#handled");
        route("wework:callback?idempotentRepository=#handled&path=/other");

        desk.send(desk.sender().text("x", 7));
        desk.send("/other", desk.sender().text("x", 7));
        desk.time.advance(Duration.ofMillis(1));

        assertThat(handled()).hasSize(2);
        assertThat(repository.getCache().keySet()).containsExactlyInAnyOrder("/wework/callback7", "/other7");
    }

    @Test
    void a_repository_that_fails_makes_wecom_come_again() throws Exception {
        desk.context.getRegistry().bind("broken", new BrokenRepository());
        route("wework:callback?idempotentRepository=#broken");

        assertThat(desk.answer(desk.sender().text("x", 1)).status()).isEqualTo(500);
        assertThat(handled()).isEmpty();
    }

    @Test
    void an_event_of_no_route_s_is_taken_and_goes_nowhere() throws Exception {
        route("wework:callback?events=click");

        assertThat(desk.answer(desk.sender().text("x", 1)).status()).isEqualTo(200);
        assertThat(desk.answer(desk.sender().event("view", "")).status()).isEqualTo(200);
        assertThat(handled()).isEmpty();
    }

    @Test
    void routes_share_a_path_each_with_its_events() throws Exception {
        AtomicInteger clicks = new AtomicInteger();
        AtomicInteger others = new AtomicInteger();
        AtomicInteger texts = new AtomicInteger();
        desk.routes(counting("wework:callback?events=click,template_card_event", clicks));
        desk.routes(counting("wework:callback?events=view,suite_ticket", others));
        desk.routes(counting("wework:callback?msgTypes=text", texts));

        desk.send(desk.sender().event("click", ""));
        desk.send(desk.sender().event("template_card_event", ""));
        desk.send(desk.sender().event("view", ""));
        desk.send(desk.sender().text("x", 1));

        assertThat(clicks).hasValue(2);
        assertThat(others).hasValue(1);
        assertThat(texts).hasValue(1);
    }

    @Test
    void an_event_of_a_stopped_route_comes_again_while_others_go_on() throws Exception {
        AtomicInteger clicks = new AtomicInteger();
        desk.routes(counting("wework:callback?events=click", clicks));
        desk.routes(counting("wework:callback?events=view", new AtomicInteger()));
        String id = desk.context.getRoutes().get(0).getRouteId();
        desk.context.getRouteController().stopRoute(id);

        assertThat(desk.answer(desk.sender().event("click", "")).status()).isEqualTo(404);
        assertThat(desk.answer(desk.sender().event("view", "")).status()).isEqualTo(200);

        desk.context.getRouteController().startRoute(id);
        assertThat(desk.answer(desk.sender().event("click", "")).status()).isEqualTo(200);
        assertThat(clicks).hasValue(1);
    }

    private void route(String uri) throws Exception {
        desk.routes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri)
                        .process(desk.taking(exchange -> length))
                        .process(exchange -> {
                            if (failing) {
                                throw new IllegalStateException("made up");
                            }
                        })
                        .to("mock:handled");
            }
        });
    }

    private static RouteBuilder counting(String uri, AtomicInteger count) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).process(exchange -> count.incrementAndGet());
            }
        };
    }

    private List<org.apache.camel.Exchange> handled() {
        return desk.context.getEndpoint("mock:handled", MockEndpoint.class).getExchanges();
    }
}
