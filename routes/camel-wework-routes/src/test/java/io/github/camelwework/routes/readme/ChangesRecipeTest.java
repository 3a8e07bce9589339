// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelwework.state.FileStateStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the recipe "Changes of the directory" of the page "Reading". */
class ChangesRecipeTest {

    private final ReadmeApplication application = new ReadmeApplication();
    private final Map<String, Queue<String>> told = new ConcurrentHashMap<>();

    @TempDir
    Path states;

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void all_are_told_once_and_then_what_changed_while_the_route_was_stopped() throws Exception {
        application
                .component()
                .bind("states", new FileStateStore(states))
                .routes("reading/changes.camel.yaml")
                .routes(new RouteBuilder() {
                    @Override
                    public void configure() {
                        for (String name : List.of("joined", "left", "changed")) {
                            from("direct:" + name).process(exchange -> told(name)
                                    .add(String.valueOf(exchange.getMessage()
                                            .getBody(Map.class)
                                            .get("UserID"))));
                        }
                    }
                })
                .start();
        await().untilAsserted(() -> {
            assertThat(told("joined")).hasSize(12).contains("zhangsan", "alice");
            // Six departments and two tags.
            assertThat(told("changed")).hasSize(8);
        });

        application.context().getRouteController().stopRoute("directory-changes");
        application.simulator().exclusively(() -> {
            application.corp().directory().removeMembers(List.of("zhaoliu"));
            return application.corp().directory().addMember("dave", "大卫", List.of(3));
        });
        application.context().getRouteController().startRoute("directory-changes");

        await().untilAsserted(() -> assertThat(told("left")).containsExactly("zhaoliu"));
        assertThat(told("joined")).hasSize(13).contains("dave");
        assertThat(told("changed")).hasSize(8);
    }

    private Queue<String> told(String name) {
        return told.computeIfAbsent(name, key -> new ConcurrentLinkedQueue<>());
    }
}
