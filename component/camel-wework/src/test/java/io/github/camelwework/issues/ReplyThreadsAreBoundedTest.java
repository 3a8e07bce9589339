// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelwework.WeworkComponent;
import io.github.camelwework.simulator.WeworkSimulator;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.management.ObjectName;
import org.apache.camel.AsyncProducer;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.ThreadPoolProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The threads that routes go on in are so many and no more, nothing is lost, and nothing locks itself up. */
class ReplyThreadsAreBoundedTest {

    private static final int SIZE = 4;

    private final WeworkSimulator simulator = WeworkSimulator.builder().seed(1).start();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final WeworkComponent component = CallWecom.component(context, simulator);
    private final Set<String> threads = ConcurrentHashMap.newKeySet();
    private final AtomicInteger ended = new AtomicInteger();
    private final CountDownLatch work = new CountDownLatch(1);

    @BeforeEach
    void routes() throws Exception {
        component.setReplyPoolSize(SIZE);
        component.setReplyQueueSize(20);
        component.getConfiguration().setRateLimiterEnabled(false);
        context.addComponent("wework", component);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:slow").to("wework:user/get").process(this::work);
                from("direct:template").to("wework:user/get").process(exchange -> again("wework:user/get", exchange));
                from("direct:seda").to("wework:user/get").process(exchange -> again("seda:other", exchange));
                from("direct:snapshot")
                        .to("wework:user/get")
                        .process(exchange -> again("wework:contact/snapshot", exchange));
                from("seda:other").setBody(constant("zhangsan")).to("wework:user/get");
            }

            private void work(Exchange exchange) throws InterruptedException {
                threads.add(Thread.currentThread().getName());
                assertThat(work.await(60, TimeUnit.SECONDS)).isTrue();
            }

            private void again(String uri, Exchange exchange) {
                ProducerTemplate template = context.createProducerTemplate();
                exchange.getMessage().setBody(template.requestBody(uri, "zhangsan", Object.class));
            }
        });
    }

    @AfterEach
    void stop() {
        work.countDown();
        context.stop();
        simulator.close();
    }

    @Test
    void whatever_the_number_of_exchanges() throws Exception {
        context.start();
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send("direct:slow", 200));

        await().atMost(Duration.ofSeconds(30)).until(() -> threads.size() > SIZE);
        assertThat(threads.stream().filter(name -> name.contains("WeworkReply")))
                .hasSize(SIZE);
        assertThat(sending).as("the caller is held back").isNotDone();
        assertThat(ended).hasValue(0);

        work.countDown();
        sending.get(60, TimeUnit.SECONDS);
        await().atMost(Duration.ofSeconds(60)).until(() -> ended.get() == 200);
        assertThat(threads.stream().filter(name -> name.contains("WeworkReply")))
                .hasSizeLessThanOrEqualTo(SIZE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"direct:template", "direct:seda", "direct:snapshot"})
    void although_each_of_them_waits_for_another_exchange(String uri) throws Exception {
        context.start();

        CompletableFuture.runAsync(() -> send(uri, 60)).get(60, TimeUnit.SECONDS);

        await().atMost(Duration.ofSeconds(60)).until(() -> ended.get() == 60);
    }

    @Test
    void under_a_name_of_their_own_in_jmx() throws Exception {
        context.addComponent("other", CallWecom.component(context, simulator));
        context.start();
        context.getComponent("other");

        Set<ObjectName> pools = context.getManagementStrategy()
                .getManagementAgent()
                .getMBeanServer()
                .queryNames(new ObjectName("org.apache.camel:type=threadpools,*"), null);
        assertThat(pools)
                .extracting(name -> ObjectName.unquote(name.getKeyProperty("name")))
                .contains("WeworkReply", "WeworkRetry", "WeworkReply(other)", "WeworkRetry(other)");
    }

    @Test
    void with_the_values_of_a_profile_when_there_is_one() throws Exception {
        ThreadPoolProfile profile = new ThreadPoolProfile("weworkReply");
        profile.setPoolSize(2);
        profile.setMaxPoolSize(2);
        context.getExecutorServiceManager().registerThreadPoolProfile(profile);
        context.start();
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send("direct:slow", 100));

        await().atMost(Duration.ofSeconds(30)).until(() -> threads.size() > 2);
        assertThat(threads.stream().filter(name -> name.contains("WeworkReply")))
                .hasSize(2);
        work.countDown();
        sending.get(60, TimeUnit.SECONDS);
        await().atMost(Duration.ofSeconds(60)).until(() -> ended.get() == 100);
    }

    private void send(String uri, int count) {
        try {
            AsyncProducer producer = context.getEndpoint(uri).createAsyncProducer();
            producer.start();
            for (int number = 0; number < count; number++) {
                Exchange exchange = context.getEndpoint(uri).createExchange();
                exchange.getMessage().setBody("zhangsan");
                producer.process(exchange, sync -> {
                    if (exchange.getException() == null) {
                        ended.incrementAndGet();
                    }
                });
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
