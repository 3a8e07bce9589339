// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelwework.routes.Application;
import io.github.camelwework.routes.Landed;
import io.github.camelwework.routes.Wecom;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who may write to a folder could send any file of the computer by a link, and whoever waited for a file that could not be read
 * was told nothing, or at every look into the folder.
 */
class FolderStrangersTest {

    private static final String FOREIGN = "root:x:0:0";

    private final Path folder;
    private final Path elsewhere;
    private final Wecom wecom = new Wecom();
    private final Application application = new Application("wework-folder-to-message", wecom)
            .with("toUser", "zhangsan")
            .with("pollDelay", 50)
            .with("settleTime", 1)
            .with("retryDelay", 10);

    FolderStrangersTest(@TempDir Path folder, @TempDir Path elsewhere) {
        this.folder = folder;
        this.elsewhere = elsewhere;
    }

    @AfterEach
    void stop() {
        application.close();
        wecom.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"passwd.txt", "passwd.json", "passwd.md", "passwd.csv", "passwd.PNG", "passwd"})
    void a_symbolic_link_is_not_followed(String name) throws Exception {
        start();
        Files.createSymbolicLink(folder.resolve(name), foreign());

        assertReason(name, "symbolic link", "followLinks");
        assertThat(wecom.sendCalls()).isZero();
        assertThat(Files.readString(elsewhere.resolve("passwd"))).isEqualTo(FOREIGN);
    }

    @Test
    void a_symbolic_link_is_followed_where_that_is_wanted() throws Exception {
        application.with("followLinks", true);
        start();
        Files.createSymbolicLink(folder.resolve("passwd.txt"), foreign());
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).containsExactly(Landed.text(FOREIGN)));
        await().untilAsserted(
                        () -> assertThat(folder.resolve(".done/passwd.txt")).exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {".done", ".failed"})
    void no_file_is_moved_through_a_link(String subfolder) throws Exception {
        Files.createSymbolicLink(folder.resolve(subfolder), elsewhere);
        application.with("toUser", subfolder.equals(".failed") ? "nobody" : "zhangsan");
        Files.writeString(folder.resolve("authorized_keys.txt"), "ssh-rsa mine");
        start();
        await().during(Duration.ofMillis(700))
                .untilAsserted(() -> assertThat(list(elsewhere)).isEmpty());
        assertThat(wecom.phone("zhangsan")).isEmpty();
    }

    @Test
    void a_pipe_holds_up_nobody() throws Exception {
        new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString())
                .start()
                .waitFor();
        start();
        assertReason("pipe.txt", "pipe");
        drop("next.txt", "next");
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).containsExactly(Landed.text("next")));
    }

    @ParameterizedTest
    @CsvSource({
        "alarm.2026-11-30.txt, text, hi",
        "ALARM.TXT, text, hi",
        "v1.2.final.Md, markdown, hi",
        "a.txt.log, file, a.txt.log",
        "archive.tar.gz, file, archive.tar.gz"
    })
    void the_last_extension_tells_what_a_file_is(String name, String type, String content) throws Exception {
        start();
        drop(name, type.equals("file") ? "hi there" : "hi");
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).containsExactly(new Landed(type, content)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty.txt", "empty.json", "empty.md", "empty.csv", "empty.png", "empty"})
    void an_empty_file_moves_to_failed_with_the_reason(String name) throws Exception {
        start();
        drop(name, "");
        assertReason(name, "empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb.txt",
                "a\r\nb.csv",
                "\u001b[31mred.txt",
                "bell\u0007.png",
                "del\u007f.md",
                "nel\u0085.txt",
                "a\\b.txt"
            })
    void a_name_with_control_characters_moves_to_failed_under_a_safe_one(String name) throws Exception {
        start();
        drop(name, "hi");
        await().untilAsserted(() -> assertThat(folder.resolve(name)).doesNotExist());
        await().untilAsserted(() -> assertThat(list(folder.resolve(".failed"))).hasSize(2));
        assertThat(list(folder.resolve(".failed")))
                .allSatisfy(moved -> assertThat(moved).matches("[^\\p{Cntrl}\\x{80}-\\x{9f}\\\\]+"));
        assertThat(wecom.sendCalls()).isZero();
    }

    @Test
    void such_a_name_is_seen_by_a_pattern_of_the_users_too() throws Exception {
        application.with("include", ".*[.]txt");
        start();
        drop("a\nb.txt", "hi");
        assertReason("a_b.txt", "line breaks");
    }

    @Test
    void a_name_as_long_as_the_file_system_takes_leaves_room_for_the_reason() throws Exception {
        application.with("toUser", "nobody");
        start();
        drop("很".repeat(83) + ".txt", "hi");
        await().untilAsserted(() -> assertThat(list(folder.resolve(".failed"))).hasSize(2));
    }

    @Test
    void a_link_that_leads_nowhere_moves_to_failed_too() throws Exception {
        start();
        Files.createSymbolicLink(folder.resolve("nowhere.txt"), elsewhere.resolve("nothing"));
        assertReason("nowhere.txt", "symbolic link");
    }

    @Test
    void no_marker_stays_behind_nor_holds_up_a_file_after_a_crash() throws Exception {
        UUID ofCrash = UUID.nameUUIDFromBytes("a.txt".getBytes(StandardCharsets.UTF_8));
        Files.createFile(folder.resolve(".wework-" + ofCrash + ".camelLock"));
        start();
        drop("a.txt", "hi");
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).containsExactly(Landed.text("hi")));
        await().untilAsserted(() -> assertThat(list(folder)).containsExactly(".done"));
    }

    @ParameterizedTest
    @CsvSource({"GBK.txt, UTF-8", "GBK.md, UTF-8", "GBK.txt, US-ASCII", "GBK.txt, UTF-16"})
    void bytes_that_do_not_fit_the_charset_move_to_failed_with_the_reason(String name, String charset)
            throws Exception {
        application.with("charset", charset);
        start();
        Files.write(
                folder.resolve(name),
                charset.equals("UTF-16") ? new byte[] {'a', 'b', 'c'} : "磁盘".getBytes(Charset.forName("GBK")));
        assertReason(name, charset);
        assertThat(wecom.sendCalls()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF磁盘快满了", "磁盘快满了"})
    void a_byte_order_mark_is_no_part_of_the_text(String text) throws Exception {
        start();
        drop("a.txt", text);
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).containsExactly(Landed.text("磁盘快满了")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"touser\":\"@all\",\"msgtype\":\"text\",\"text\":{\"content\":\"hi\"}}",
                "\uFEFF {\"TOUSER\":\"@all\",\"toparty\":1,\"agentid\":7,\"msgtype\":\"text\",\"text\":{\"content\":\"hi\"}}"
            })
    void a_request_names_no_receiver(String json) throws Exception {
        start();
        drop("request.json", json);
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).containsExactly(Landed.text("hi")));
        assertThat(wecom.phone("lisi")).isEmpty();
    }

    @Test
    void a_text_that_happens_to_be_a_request_is_a_text() throws Exception {
        String json = "{\"touser\":\"lisi\",\"msgtype\":\"text\",\"text\":{\"content\":\"hi\"}}";
        start();
        drop("log.txt", json);
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).containsExactly(Landed.text(json)));
    }

    @Test
    void json_that_was_to_be_a_request_and_is_broken_moves_to_failed() throws Exception {
        start();
        drop("request.json", "{\"msgtype\":\"text\",\"text\":{\"content\":\"hi\"}");
        assertReason("request.json", "msgtype");
    }

    @Test
    void data_in_another_charset_is_a_file_like_any_other() throws Exception {
        start();
        Files.write(folder.resolve("data.json"), "{\"名\":\"磁盘\"}".getBytes(Charset.forName("GBK")));
        await().untilAsserted(
                        () -> assertThat(wecom.phone("zhangsan")).containsExactly(new Landed("file", "data.json")));
    }

    @Test
    void a_second_failure_of_the_same_name_keeps_the_first() throws Exception {
        application.with("toUser", "nobody");
        start();
        drop("a.txt", "first");
        assertReason("a.txt", "nobody");
        drop("a.txt", "second");
        assertReason("a-2.txt", "nobody");
        assertThat(folder.resolve(".failed/a.txt")).content().isEqualTo("first");
        assertThat(folder.resolve(".failed/a-2.txt")).content().isEqualTo("second");
    }

    @Test
    void what_could_not_be_moved_away_afterwards_is_not_sent() throws Exception {
        Files.createDirectories(folder.resolve(".done/a.txt/b"));
        start();
        drop("a.txt", "hi");
        assertReason("a.txt", "is a folder");
        assertThat(wecom.sendCalls()).isZero();
    }

    @Test
    void what_is_too_large_for_wecom_moves_to_failed() throws Exception {
        start();
        drop("large.txt", "x".repeat((20 << 20) + 1));
        assertReason("large.txt", "20971521");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                ".+[.]txt ab.txt other.log",
                "(100%20|a&)+.{2}[.]txt 100%20xx.txt 100xx.txt",
                "a\\\\+b[.]txt a+b.txt aab.txt",
                "中文.*(甲)[.]txt 中文甲.txt 中文(甲).txt"
            })
    void a_pattern_means_what_it_says(String include, String taken, String left) throws Exception {
        application.with("include", include.replace("\\\\", "\\"));
        start();
        drop(left, "left");
        drop(taken, "taken");
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).containsExactly(Landed.text("taken")));
        assertThat(folder.resolve(left)).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%20x", "a+b", "a&b=c", "in (甲)", "a b#1", "%2B"})
    void a_folder_may_have_any_name(String name) throws Exception {
        Path inbox = Files.createDirectories(folder.resolve(name));
        application.with("directory", inbox).start();
        Files.writeString(inbox.resolve("a.txt"), "hi");
        await().untilAsserted(() -> assertThat(wecom.phone("zhangsan")).containsExactly(Landed.text("hi")));
        await().untilAsserted(() -> assertThat(inbox.resolve(".done/a.txt")).exists());
    }

    private void assertReason(String name, String... words) {
        Path reason = folder.resolve(".failed").resolve(name + ".error.txt");
        await().untilAsserted(() -> assertThat(
                        Files.exists(folder.resolve(".failed").resolve(name), LinkOption.NOFOLLOW_LINKS))
                .isTrue());
        assertThat(reason)
                .content(StandardCharsets.UTF_8)
                .contains("remedy: ", "处理方法: ")
                .contains(words);
    }

    private Path foreign() throws IOException {
        return Files.writeString(elsewhere.resolve("passwd"), FOREIGN);
    }

    private static List<String> list(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private void start() {
        application.with("directory", folder).start();
    }

    private void drop(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
