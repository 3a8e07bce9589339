// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.callback.endpoint.CallbackConsumer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.camel.builder.RouteBuilder;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallbackCrowdTest {

    @RegisterExtension
    final CallbackDesk desk = new CallbackDesk();

    private final List<String> warnings = new ArrayList<>();
    private final Logger logger = (Logger) LogManager.getLogger(CallbackConsumer.class);
    private final AbstractAppender appender = new AbstractAppender("warnings", null, null, true, Property.EMPTY_ARRAY) {
        @Override
        public void append(LogEvent event) {
            if (Level.WARN.equals(event.getLevel())) {
                warnings.add(event.getMessage().getFormattedMessage());
            }
        }
    };

    @BeforeEach
    void listen() throws Exception {
        appender.start();
        logger.addAppender(appender);
        desk.routes(new RouteBuilder() {
            @Override
            public void configure() {
                from("wework:callback?maxWaiting=1").process(desk.taking(exchange -> Duration.ofHours(1)));
            }
        });
    }

    @AfterEach
    void listenNoMore() {
        logger.removeAppender(appender);
    }

    @Test
    void a_flood_is_warned_of_once_and_then_by_its_number_a_minute() {
        for (int event = 0; event < 1_000; event++) {
            desk.send(desk.sender().text("x", event));
        }
        assertThat(warnings).singleElement().asString().contains("maxWaiting");

        desk.time.advance(Duration.ofMinutes(1));
        assertThat(warnings).hasSize(2);
        assertThat(warnings.get(1)).contains("998").contains("maxWaiting");
        desk.time.advance(Duration.ofMinutes(10));
        assertThat(warnings).as("nothing is left to tell").hasSize(2);
    }
}
