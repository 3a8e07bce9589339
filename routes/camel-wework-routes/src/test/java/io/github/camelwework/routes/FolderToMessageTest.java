// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelwework.simulator.fault.Fault;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderToMessageTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0};

    private final Path folder;
    private final Wecom wecom = new Wecom();
    private final Application application = new Application("wework-folder-to-message", wecom)
            .with("toUser", "zhangsan")
            .with("pollDelay", 50)
            .with("settleTime", 1)
            .with("retryDelay", 10);

    FolderToMessageTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void stop() {
        application.close();
        wecom.close();
    }

    @Test
    void a_text_file_is_a_text_and_moves_to_done() throws Exception {
        start();
        drop("值班 提醒.txt", "今晚张三值班");
        awaitOnPhone(Landed.text("今晚张三值班"));
        awaitFile(".done/值班 提醒.txt");
        assertThat(folder.resolve("值班 提醒.txt")).doesNotExist();
    }

    @Test
    void a_markdown_file_is_markdown() throws Exception {
        start();
        drop("notes.md", "**done**");
        awaitOnPhone(new Landed("markdown", "**done**"));
    }

    @Test
    void a_text_file_may_be_in_another_encoding() throws Exception {
        application.with("charset", "GB18030");
        start();
        write("gb.txt", "国标".getBytes(Charset.forName("GB18030")));
        awaitOnPhone(Landed.text("国标"));
    }

    @Test
    void a_json_file_with_a_msgtype_is_a_request_and_goes_to_the_receivers_of_the_route() throws Exception {
        start();
        drop("card.json", "{\"touser\":\"lisi\",\"msgtype\":\"markdown\",\"markdown\":{\"content\":\"**ok**\"}}");
        awaitOnPhone(new Landed("markdown", "**ok**"));
        assertThat(wecom.phone("lisi")).isEmpty();
    }

    @Test
    void a_json_file_names_its_receivers_where_that_is_wanted() throws Exception {
        application.with("receiversFromFile", true);
        start();
        drop("card.json", "{\"touser\":\"lisi\",\"msgtype\":\"text\",\"text\":{\"content\":\"request\"}}");
        await().untilAsserted(() -> assertThat(wecom.phone("lisi")).containsExactly(Landed.text("request")));
    }

    @Test
    void a_json_file_without_a_msgtype_is_a_file() throws Exception {
        start();
        drop("data.json", "{\"rows\":[1,2,3]}");
        awaitOnPhone(new Landed("file", "data.json"));
    }

    @Test
    void a_picture_is_a_picture() throws Exception {
        start();
        write("图.PNG", PNG);
        awaitOnPhone(new Landed("image", "图.PNG"));
    }

    @Test
    void any_other_file_is_a_file_that_keeps_its_chinese_name() throws Exception {
        start();
        drop("季度报表 第一季度.csv", "a,b\n1,2\n");
        awaitOnPhone(new Landed("file", "季度报表 第一季度.csv"));
        awaitFile(".done/季度报表 第一季度.csv");
    }

    @Test
    void a_file_that_wecom_refuses_moves_to_failed_with_the_reason_beside_it() throws Exception {
        application.with("toUser", "nobody");
        start();
        drop("通知.txt", "to nobody");
        awaitFile(".failed/通知.txt");
        assertThat(folder.resolve(".failed/通知.txt.error.txt"))
                .content(StandardCharsets.UTF_8)
                .contains("通知.txt", "WeworkPartialDeliveryException", "81013", "nobody", "remedy: ", "处理方法: ");
        assertThat(folder.resolve("通知.txt")).doesNotExist();
    }

    @Test
    void a_file_of_unknown_outcome_moves_to_failed_and_is_not_sent_again() throws Exception {
        wecom.sends().next(1, Fault.resetAfter());
        start();
        drop("once.txt", "once");
        awaitFile(".failed/once.txt.error.txt");
        assertThat(folder.resolve(".failed/once.txt.error.txt")).content().contains("WeworkUnknownOutcomeException");
        assertThat(wecom.phone("zhangsan")).hasSize(1);
    }

    @Test
    void while_wecom_is_not_available_the_file_stays_and_is_sent_later() throws Exception {
        wecom.sends().always(Fault.errcode(-1));
        start();
        drop("later.txt", "later");
        await().untilAsserted(() -> assertThat(wecom.sendCalls()).isGreaterThan(3));
        assertThat(folder.resolve("later.txt")).exists();
        wecom.heal();
        awaitOnPhone(Landed.text("later"));
        awaitFile(".done/later.txt");
        assertThat(folder.resolve(".failed")).doesNotExist();
    }

    @Test
    void a_file_that_was_written_to_a_moment_ago_is_left_alone() throws Exception {
        application.with("settleTime", Duration.ofMinutes(10).toMillis());
        start();
        Path fresh = drop("fresh.txt", "half a");
        Path old = folder.resolve("old.txt.tmp");
        Files.writeString(old, "whole");
        touch(old, Instant.now().minus(Duration.ofHours(1)));
        Files.move(old, folder.resolve("old.txt"));
        awaitFile(".done/old.txt");
        assertThat(fresh).exists();
        assertThat(wecom.phone("zhangsan")).containsExactly(Landed.text("whole"));
    }

    @Test
    void files_are_sent_in_the_order_in_which_they_were_written() throws Exception {
        wecom.sends().next(1, Fault.latency(Duration.ofMillis(500)));
        touch(drop("b.txt", "first"), Instant.parse("2026-11-22T08:00:00Z"));
        touch(drop("a.txt", "second"), Instant.parse("2026-11-22T08:00:01Z"));
        start();
        await().untilAsserted(() ->
                assertThat(wecom.phone("zhangsan")).containsExactly(Landed.text("first"), Landed.text("second")));
    }

    @Test
    void a_name_that_says_temporary_is_left_alone() throws Exception {
        drop("report.txt.part", "half");
        drop("report.txt", "whole");
        start();
        awaitFile(".done/report.txt");
        assertThat(folder.resolve("report.txt.part")).exists();
        assertThat(wecom.phone("zhangsan")).containsExactly(Landed.text("whole"));
    }

    private void start() throws Exception {
        application.with("directory", folder).start();
    }

    private Path drop(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static void touch(Path file, Instant time) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(time));
    }

    private void awaitOnPhone(Landed landed) {
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).containsExactly(landed));
    }

    private void awaitFile(String name) {
        await().untilAsserted(() -> assertThat(folder.resolve(name)).exists());
    }
}
