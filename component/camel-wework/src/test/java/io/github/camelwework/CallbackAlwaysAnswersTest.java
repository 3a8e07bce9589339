// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.callback.endpoint.CallbackConsumer;
import io.github.camelwework.issues.Thrown;
import io.github.camelwework.testing.FakeHttp;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.engine.DefaultUnitOfWorkFactory;
import org.apache.camel.impl.engine.PrototypeExchangeFactory;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.spi.ExchangeFactory;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.spi.UnitOfWork;
import org.apache.camel.spi.UnitOfWorkFactory;
import org.apache.camel.support.service.ServiceSupport;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is thrown at whatever step of a callback: WeCom gets one answer, and the event is not left in work. */
class CallbackAlwaysAnswersTest {

    @RegisterExtension
    final CallbackDesk desk = new CallbackDesk();

    private static final String[] STEPS = {"add", "contains", "confirm", "remove"};

    static Stream<Arguments> stepsAndThrown() {
        return Stream.of(STEPS).flatMap(step -> Stream.of(Thrown.values()).map(thrown -> Arguments.of(step, thrown)));
    }

    @ParameterizedTest
    @MethodSource("stepsAndThrown")
    void when_the_repository_throws(String step, Thrown thrown) throws Exception {
        desk.context.getRegistry().bind("repository", new Throwing(step, thrown));
        route("wework:callback?idempotentRepository=#repository", exchange -> {});
        assertAnswered();
    }

    @ParameterizedTest
    @MethodSource("stepsAndThrown")
    void when_the_repository_throws_after_a_route_that_failed(String step, Thrown thrown) throws Exception {
        desk.context.getRegistry().bind("repository", new Throwing(step, thrown));
        route("wework:callback?idempotentRepository=#repository", exchange -> {
            throw new IllegalStateException("made up");
        });
        assertAnswered();
    }

    /** Errors in a step of a route are Camel's own to end. */
    @ParameterizedTest
    @EnumSource(
            value = Thrown.class,
            names = {"RUNTIME", "CHECKED"})
    void when_the_route_throws(Thrown thrown) throws Exception {
        route("wework:callback", exchange -> thrown.now());

        assertAnswered();
    }

    @ParameterizedTest
    @EnumSource(Thrown.class)
    void when_the_exception_handler_throws_too(Thrown thrown) throws Exception {
        desk.context.getRegistry().bind("handler", new ExceptionHandler() {
            @Override
            public void handleException(Throwable exception) {
                thrown.now();
            }

            @Override
            public void handleException(String message, Throwable exception) {
                thrown.now();
            }

            @Override
            public void handleException(String message, Exchange exchange, Throwable exception) {
                thrown.now();
            }
        });
        route("wework:callback?exceptionHandler=#handler", exchange -> {
            throw new IllegalStateException("made up");
        });

        assertAnswered();
    }

    @ParameterizedTest
    @EnumSource(Thrown.class)
    void when_no_exchange_can_be_made(Thrown thrown) throws Exception {
        Exchanges factory = new Exchanges(null, thrown);
        factory.setCamelContext(desk.context);
        desk.context.getCamelContextExtension().setExchangeFactory(factory);
        route("wework:callback", exchange -> {});

        assertAnswered();
    }

    @ParameterizedTest
    @EnumSource(Thrown.class)
    void when_no_unit_of_work_can_be_made(Thrown thrown) throws Exception {
        route("wework:callback", exchange -> {});
        desk.context
                .getCamelContextExtension()
                .addContextPlugin(UnitOfWorkFactory.class, new DefaultUnitOfWorkFactory() {
                    @Override
                    public UnitOfWork createUnitOfWork(Exchange exchange) {
                        return thrown.now();
                    }
                });

        assertAnswered();
    }

    @ParameterizedTest
    @EnumSource(Thrown.class)
    void when_the_reply_cannot_be_read(Thrown thrown) throws Exception {
        route("wework:callback", exchange -> exchange.getMessage().setBody(new Object() {
            @Override
            public String toString() {
                return thrown.now();
            }
        }));

        assertAnswered();
    }

    private void route(String uri, Consumer<Exchange> step) throws Exception {
        desk.routes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                from(uri).process(step::accept);
            }
        });
    }

    private void assertAnswered() {
        CompletableFuture<FakeHttp.Answer> answer;
        try {
            answer = desk.post(desk.sender().text("x", 1));
        } catch (Throwable escaped) {
            throw new AssertionError("It escaped: " + escaped, escaped);
        }
        desk.time.advance(Duration.ofMinutes(1));
        assertThat(answer).isCompleted();
        assertThat(answer.join().status()).isIn(200, 500, 503);
        assertThat(desk.context.getRoutes())
                .allSatisfy(route -> assertThat(((CallbackConsumer) route.getConsumer()).getPendingExchangesSize())
                        .as("events in work")
                        .isZero());
    }

    private static final class Exchanges extends PrototypeExchangeFactory {

        private final Thrown thrown;

        Exchanges(org.apache.camel.Consumer consumer, Thrown thrown) {
            super(consumer);
            this.thrown = thrown;
        }

        @Override
        public ExchangeFactory newExchangeFactory(org.apache.camel.Consumer consumer) {
            Exchanges own = new Exchanges(consumer, thrown);
            own.setCamelContext(getCamelContext());
            return own;
        }

        @Override
        public Exchange create(Endpoint endpoint, boolean autoRelease) {
            return thrown.now();
        }
    }

    private static final class Throwing extends ServiceSupport implements IdempotentRepository {

        private final String step;
        private final Thrown thrown;

        Throwing(String step, Thrown thrown) {
            this.step = step;
            this.thrown = thrown;
        }

        @Override
        public boolean add(String key) {
            return fail("add", true);
        }

        @Override
        public boolean contains(String key) {
            return fail("contains", false);
        }

        @Override
        public boolean remove(String key) {
            return fail("remove", true);
        }

        @Override
        public boolean confirm(String key) {
            return fail("confirm", true);
        }

        @Override
        public void clear() {}

        private boolean fail(String called, boolean otherwise) {
            return called.equals(step) ? thrown.<Boolean>now() : otherwise;
        }
    }
}
