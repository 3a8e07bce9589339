// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.simulator.WeworkSimulator;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.processor.aggregate.GroupedBodyAggregationStrategy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answered file is readable wherever Camel hands it on to, though nothing is open and its exchange may be over. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnsweredFilesStayReadableTest {

    private static final int SMALL = 1_000;
    private static final int LARGE = 300_001;

    private final WeworkSimulator simulator = WeworkSimulator.builder().seed(1).start();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final BlockingQueue<Integer> read = new LinkedBlockingQueue<>();
    private ProducerTemplate template;
    private ChildJvm files;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        files = new ChildJvm(simulator, folder);
        context.addComponent("wework", CallWecom.component(context, simulator));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:seda").to("wework:media/get").to("seda:read");
                from("direct:threads").to("wework:media/get").threads(2).process(this::note);
                from("direct:wireTap").to("wework:media/get").wireTap("direct:later");
                from("direct:multicast")
                        .to("wework:media/get")
                        .multicast()
                        .parallelProcessing()
                        .to("direct:read", "direct:read");
                from("direct:onCompletion")
                        .onCompletion()
                        .process(this::note)
                        .end()
                        .to("wework:media/get");
                from("direct:aggregate")
                        .to("wework:media/get")
                        .to("file:" + folder)
                        .aggregate(constant(true), new GroupedBodyAggregationStrategy())
                        .completionSize(2)
                        .process(this::noteEach);
                from("direct:reply").to("wework:media/get").to("file:" + folder);
                from("seda:read").process(this::note);
                from("direct:read").process(this::note);
                from("direct:later").delay(200).process(this::note);
            }

            private void note(Exchange exchange) {
                read.add(exchange.getMessage().getBody(byte[].class).length);
            }

            private void noteEach(Exchange exchange) {
                for (Object body : exchange.getMessage().getBody(List.class)) {
                    read.add(context.getTypeConverter().convertTo(byte[].class, body).length);
                }
            }
        });
        context.start();
        template = context.createProducerTemplate();
    }

    @AfterAll
    void stop() {
        context.stop();
        simulator.close();
    }

    @BeforeEach
    void clear() {
        read.clear();
    }

    @ParameterizedTest
    @CsvSource({"seda,1", "threads,1", "wireTap,1", "multicast,2", "onCompletion,1"})
    void by_what_is_beside_or_after_the_route(String way, int readers) throws Exception {
        for (int size : List.of(SMALL, LARGE)) {
            template.sendBody("direct:" + way, files.media(size));

            for (int reader = 0; reader < readers; reader++) {
                assertThat(read.poll(30, TimeUnit.SECONDS)).isEqualTo(size);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {SMALL, LARGE})
    void in_an_aggregate_of_exchanges_that_are_over(int size) throws Exception {
        template.sendBody("direct:aggregate", files.media(size));
        template.sendBody("direct:aggregate", files.media(size));

        assertThat(read.poll(30, TimeUnit.SECONDS)).isEqualTo(size);
        assertThat(read.poll(30, TimeUnit.SECONDS)).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({"wework:media/get,1000", "direct:reply,1000", "wework:media/get,300001", "direct:reply,300001"})
    void by_the_caller_of_a_template(String uri, int size) throws Exception {
        String media = files.media(size);

        assertThat(template.requestBody(uri, media, byte[].class)).hasSize(size);
        try (InputStream stream = template.requestBody(uri, media, InputStream.class)) {
            assertThat(stream.readAllBytes()).hasSize(size);
        }
        Exchange exchange = template.request(uri, made -> made.getMessage().setBody(media));
        assertThat(exchange.getMessage().getBody(byte[].class)).hasSize(size);
    }

    @ParameterizedTest
    @ValueSource(ints = {SMALL, LARGE})
    void although_a_reader_is_interrupted(int size) throws Exception {
        InputStream one = template.requestBody("wework:media/get", files.media(size), InputStream.class);
        InputStream other = template.requestBody("wework:media/get", files.media(size), InputStream.class);
        Thread.currentThread().interrupt();
        try {
            assertThat(one.readAllBytes()).hasSize(size);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(other.readAllBytes()).hasSize(size);
    }
}
