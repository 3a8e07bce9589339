// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.camel.builder.NotifyBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text of 22 parts met the member's limit: parts 1 to 5 stood on the phone 22 times, parts 11 to 22 never. */
class LongTextsGoOnTest {

    private static final Broker broker = Broker.start();
    private static final String QUEUE = "long";

    private final Wecom wecom = new Wecom();
    private final Path folder;

    LongTextsGoOnTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterAll
    static void stopBroker() throws Exception {
        broker.stop();
    }

    @AfterEach
    void stop() {
        wecom.close();
    }

    @Test
    void each_part_of_a_file_arrives_once_and_in_order_however_often_the_file_is_tried() throws Exception {
        String text = text(22);
        try (Application application = folderRoute("6/1s")) {
            drop(text);
            application.start();
            awaitFile(".done/long.txt");
        }
        assertArrivedOnce(text, 22);
        assertThat(folder.resolve(".state")).isEmptyDirectory();
    }

    @Test
    void after_a_restart_too() throws Exception {
        String text = text(5);
        drop(text);
        try (Application first = folderRoute("3/1h")) {
            first.start();
            await().until(() -> wecom.phone("zhangsan").size() == 3);
        }
        try (Application second = folderRoute("3/1h")) {
            second.start();
            awaitFile(".done/long.txt");
        }
        assertArrivedOnce(text, 5);
    }

    @Test
    void each_part_of_a_jms_message_arrives_once_however_often_it_is_delivered() throws Exception {
        String text = text(8);
        try (Application application = new Application("wework-jms-to-message", wecom)
                .bind("connectionFactory", broker.connections())
                .component("rate-limits", "message/send member 3/1s")
                .component("on-rate-limit", "fail")
                .with("queue", QUEUE)
                .with("toUser", "zhangsan")
                .with("onOverflow", "split")
                .with("stateDirectory", folder.resolve("state"))
                .with("redeliveryDelay", 600)) {
            application.start();
            NotifyBuilder through = new NotifyBuilder(application.context())
                    .fromRoute(Application.ROUTE)
                    .whenCompleted(1)
                    .create();
            broker.send(QUEUE, text);
            assertThat(through.matches(30, TimeUnit.SECONDS)).isTrue();
        }
        assertArrivedOnce(text, 8);
        assertThat(broker.isEmpty("wework.dead")).isTrue();
    }

    private Application folderRoute(String limit) {
        return new Application("wework-folder-to-message", wecom)
                .component("rate-limits", "message/send member " + limit)
                .component("on-rate-limit", "fail")
                .with("directory", folder)
                .with("toUser", "zhangsan")
                .with("onOverflow", "split")
                .with("pollDelay", 50)
                .with("settleTime", 1)
                .with("retryDelay", 10);
    }

    private void drop(String text) throws IOException {
        Files.writeString(folder.resolve("long.txt"), text);
    }

    private void awaitFile(String name) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(folder.resolve(name)).exists());
    }

    private void assertArrivedOnce(String text, int parts) {
        List<String> texts =
                wecom.phone("zhangsan").stream().map(Landed::content).toList();
        assertThat(texts).hasSize(parts);
        assertThat(String.join("", texts).replaceAll(" \\(\\d+/\\d+\\)", "")).isEqualTo(text);
    }

    private static String text(int parts) {
        return ("x".repeat(99) + "\n").repeat(20 * parts);
    }
}
