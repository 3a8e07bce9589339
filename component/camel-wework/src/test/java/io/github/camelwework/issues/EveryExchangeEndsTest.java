// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.WeworkAccountResolver;
import io.github.camelwework.WeworkComponent;
import io.github.camelwework.WeworkConstants;
import io.github.camelwework.simulator.WeworkSimulator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.camel.AsyncProducer;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.support.DefaultExchange;
import org.apache.camel.support.DefaultMessage;
import org.apache.camel.support.DefaultThreadPoolFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is thrown at whatever step: the exchange ends once, with an exception. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryExchangeEndsTest {

    private static final String SYNC =
            "{\"members\":[{\"userid\":\"m1\",\"name\":\"m1\",\"department\":[1],\"mobile\":\"13800000001\"}]}";
    private static final Map<String, Object> PRODUCERS = Map.of(
            "message/send?toUser=zhangsan", "hello",
            "user/get", "zhangsan",
            "user/list?paging=stream&departmentId=1", "1",
            "media/get", "a-media-id",
            "no/such/path", Map.of("a", 1),
            "jsapi/signature", "https://example.com/",
            "token", "",
            "oauth/authorize?redirectUri=https://example.com/", "",
            "contact/snapshot", "",
            "contact/sync", SYNC);

    private final WeworkSimulator simulator = WeworkSimulator.builder().seed(1).start();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private volatile Thrown byResolver = Thrown.RUNTIME;
    private volatile boolean threadsAreGone;

    @BeforeAll
    void start(@TempDir Path state) {
        context.getExecutorServiceManager().setThreadPoolFactory(new DefaultThreadPoolFactory() {
            @Override
            public ExecutorService newThreadPool(ThreadPoolProfile profile, ThreadFactory factory) {
                return super.newThreadPool(profile, task -> {
                    if (threadsAreGone) {
                        throw new OutOfMemoryError("unable to create native thread");
                    }
                    return factory.newThread(task);
                });
            }
        });
        context.getRegistry().bind("resolver", (WeworkAccountResolver) name -> byResolver.now());
        WeworkComponent component = new WeworkComponent(context);
        component.setTokenEndpointEnabled(true);
        component.getConfiguration().setBaseUrl(simulator.baseUrl());
        component.getConfiguration().setCorpId(simulator.corp().corpId());
        component.getConfiguration().setAgentId(1000002);
        component.getConfiguration().setSecret(simulator.corp().app(1000002).secret());
        component.getConfiguration().setContactSecret(simulator.corp().contactSecret());
        component.getConfiguration().setStateDirectory(state.toString());
        context.addComponent("wework", component);
        context.start();
    }

    @AfterAll
    void stop() {
        threadsAreGone = false;
        context.stop();
        simulator.close();
    }

    static Stream<Arguments> producersAndThrown() {
        return PRODUCERS.keySet().stream()
                .flatMap(uri -> Stream.of(Thrown.values()).map(thrown -> Arguments.of(uri, thrown)));
    }

    @ParameterizedTest
    @MethodSource("producersAndThrown")
    void that_a_resolver_of_accounts_throws_in(String uri, Thrown thrown) throws Exception {
        byResolver = thrown;
        Exchange exchange = exchange(uri, new DefaultMessage(context));
        exchange.getMessage().setHeader(WeworkConstants.ACCOUNT, "tenant");

        assertThat(ended(uri, exchange)).isInstanceOf(Exception.class);
    }

    @ParameterizedTest
    @MethodSource("producersAndThrown")
    void whose_body_cannot_be_read_in(String uri, Thrown thrown) throws Exception {
        assertThat(ended(uri, exchange(uri, new Broken(Step.READING, thrown)))).isInstanceOf(Exception.class);
    }

    @ParameterizedTest
    @MethodSource("producersAndThrown")
    void that_takes_no_answer_in(String uri, Thrown thrown) throws Exception {
        assertThat(ended(uri, exchange(uri, new Broken(Step.WRITING, thrown)))).isInstanceOf(Exception.class);
    }

    @ParameterizedTest
    @MethodSource("producers")
    void while_no_thread_can_be_made_in(String uri) throws Exception {
        threadsAreGone = true;
        try {
            var unused = ended(uri, exchange(uri, new DefaultMessage(context)));
        } finally {
            threadsAreGone = false;
        }
    }

    static Stream<String> producers() {
        return PRODUCERS.keySet().stream();
    }

    private Exchange exchange(String uri, DefaultMessage message) {
        message.setBody(PRODUCERS.get(uri));
        Exchange exchange = new DefaultExchange(context);
        exchange.setMessage(message);
        if (message instanceof Broken broken) {
            broken.isBroken = true;
        }
        return exchange;
    }

    /** What the exchange ended with, once. */
    private Throwable ended(String uri, Exchange exchange) throws Exception {
        AsyncProducer producer = context.getEndpoint("wework:" + uri).createAsyncProducer();
        producer.start();
        BlockingQueue<Boolean> ends = new ArrayBlockingQueue<>(10);
        boolean sync;
        try {
            sync = producer.process(exchange, ends::add);
        } catch (Throwable escaped) {
            throw new AssertionError("It escaped: " + escaped, escaped);
        }
        List<Boolean> seen = new ArrayList<>();
        seen.add(ends.poll(3, TimeUnit.SECONDS));
        producer.stop();
        ends.drainTo(seen);
        assertThat(seen).as("how often it ended, and that it says so").containsExactly(sync);
        return exchange.getException();
    }

    private enum Step {
        READING,
        WRITING
    }

    /** A message that fails as it is read or written to. */
    private final class Broken extends DefaultMessage {

        private final Step step;
        private final Thrown thrown;
        private boolean isBroken;

        Broken(Step step, Thrown thrown) {
            super(EveryExchangeEndsTest.this.context);
            this.step = step;
            this.thrown = thrown;
        }

        @Override
        public Object getBody() {
            return isBroken && step == Step.READING ? thrown.now() : super.getBody();
        }

        @Override
        public Object getHeader(String name) {
            return isBroken && step == Step.READING ? thrown.now() : super.getHeader(name);
        }

        @Override
        public <T> T getHeader(String name, Class<T> type) {
            return isBroken && step == Step.READING ? thrown.now() : super.getHeader(name, type);
        }

        @Override
        public void setBody(Object body) {
            if (isBroken && step == Step.WRITING) {
                thrown.now();
            }
            super.setBody(body);
        }

        @Override
        public void setHeader(String name, Object value) {
            if (isBroken && step == Step.WRITING) {
                thrown.now();
            }
            super.setHeader(name, value);
        }
    }
}
