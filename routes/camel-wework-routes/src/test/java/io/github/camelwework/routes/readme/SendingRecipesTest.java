// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.WeworkAccount;
import io.github.camelwework.WeworkConstants;
import io.github.camelwework.simulator.SimulatedCorp;
import io.github.camelwework.simulator.app.VisibleRange;
import io.github.camelwework.simulator.chat.model.Chat;
import io.github.camelwework.simulator.chat.model.Robot;
import io.github.camelwework.simulator.directory.MemberTrait;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.simulator.ledger.Ledger;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.ToDefinition;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.spi.InterceptStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the recipes of the page "Sending". */
class SendingRecipesTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0};
    private static final int DEVELOPMENT = 2;

    private final ReadmeApplication application = new ReadmeApplication();
    private final SimulatedCorp corp = application.corp();

    @TempDir
    Path folder;

    @BeforeEach
    void configure() {
        application
                .component()
                .foldersIn(folder)
                .property("chats", folder.resolve("chats.txt").toString());
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void a_plain_body_becomes_a_text_card() throws Exception {
        start("textcard.camel.yaml");
        send("deployed", "42 changes", Map.of("service", "Billing"));
        JsonNode card = object(only("zhangsan", "textcard"));
        assertThat(card.path("title").asText()).isEqualTo("Billing is live");
        assertThat(card.path("description").asText()).isEqualTo("42 changes");
        assertThat(card.path("url").asText()).isEqualTo("https://ci.example.com/42");
    }

    @Test
    void a_file_becomes_markdown() throws Exception {
        start("markdown.camel.yaml");
        Files.writeString(folder.resolve("reports").resolve("night.md"), "# 夜间\n**green**");
        await().untilAsserted(() -> assertThat(texts("lisi")).containsExactly("# 夜间\n**green**"));
        assertThat(only("lisi", "markdown").text()).isNotEmpty();
    }

    @Test
    void a_long_report_goes_on_where_it_stopped() throws Exception {
        application.simulator().faults().on("message/send").after(2, Fault.errcode(48002));
        application.property("state", folder.resolve("state").toString());
        start("resumed.camel.yaml");
        Files.writeString(folder.resolve("reports").resolve("night.txt"), "夜间 green\n".repeat(500));
        await().untilAsserted(() -> assertThat(
                        folder.resolve("reports").resolve(".camel").resolve("night.txt"))
                .exists());
        assertThat(texts("lisi")).hasSizeGreaterThan(3).doesNotHaveDuplicates();
        assertThat(String.join("", texts("lisi")).replaceAll(" \\(\\d+/\\d+\\)", ""))
                .isEqualTo("夜间 green\n".repeat(500));
    }

    @Test
    void a_plain_body_becomes_a_news_article() throws Exception {
        start("news.camel.yaml");
        send("minutes", "What was decided", Map.of());
        JsonNode article = object(only("wushi", "news")).path("articles").path(0);
        assertThat(article.path("title").asText()).isEqualTo("Minutes of the board");
        assertThat(article.path("description").asText()).isEqualTo("What was decided");
        assertThat(article.path("url").asText()).isEqualTo("https://wiki.example.com/minutes");
        assertThat(article.path("picurl").asText()).isEqualTo("https://wiki.example.com/board.png");
    }

    @Test
    void a_card_has_buttons_until_it_is_decided() throws Exception {
        corp.app(ReadmeApplication.ALERTS).callbackUrl(URI.create("http://127.0.0.1:9/callback"));
        start("card.camel.yaml");
        Exchange sent = send("leave", "Zhaoliu, three days from Monday", Map.of("number", 7));
        PhoneMessage card = only("lisi", "template_card");
        assertThat(object(card).path("task_id").asText()).isEqualTo("leave-7");
        assertThat(object(card).path("sub_title_text").asText()).isEqualTo("Zhaoliu, three days from Monday");
        assertThat(object(card).path("button_list").findValuesAsText("text")).containsExactly("Agree", "Refuse");
        assertThat(object(card).path("button_list").findValuesAsText("key")).containsExactly("yes", "no");
        assertThat(card.replacement()).isNull();

        String code = sent.getMessage().getHeader(WeworkConstants.RESPONSE_CODE, String.class);
        send("decided", "Agreed", Map.of(WeworkConstants.RESPONSE_CODE, code));
        JsonNode replacement =
                Objects.requireNonNull(only("lisi", "template_card").replacement());
        assertThat(replacement.path("button").path("replace_name").asText()).isEqualTo("Agreed");
    }

    @Test
    void a_long_text_arrives_whole_in_parts() throws Exception {
        start("long.camel.yaml");
        String log = "第一行日志 line of a log\n".repeat(150);
        send("log", log, Map.of());
        List<String> parts = texts("bob");
        assertThat(parts).hasSizeGreaterThan(1).first().asString().endsWith(" (1/" + parts.size() + ")");
        assertThat(String.join("", parts).replaceAll(" \\(\\d/\\d\\)", "").replaceAll("\\s", ""))
                .isEqualTo(log.replaceAll("\\s", ""));
    }

    @Test
    void a_robot_mentions_members() throws Exception {
        startRobots();
        send("outage", "支付 \"down\", again", Map.of());
        JsonNode text = object(onlyOf("Duty"));
        assertThat(text.path("content").asText()).isEqualTo("支付 \"down\", again");
        assertThat(text.path("mentioned_list")).extracting(JsonNode::asText).containsExactly("bob", "alice");
    }

    @Test
    void a_robot_shows_a_picture() throws Exception {
        startRobots();
        Path picture = Files.write(folder.resolve("chart.tmp"), PNG);
        Files.move(picture, folder.resolve("charts").resolve("chart.png"));
        await().untilAsserted(() -> assertThat(said("Sales")).hasSize(1));
        PhoneMessage said = onlyOf("Sales");
        assertThat(said.content().msgtype()).isEqualTo("image");
        assertThat(object(said).path("base64").binaryValue()).isEqualTo(PNG);
        assertThat(object(said).path("md5").asText())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("MD5").digest(PNG)));
    }

    @Test
    void a_robot_shows_rows_as_a_table() throws Exception {
        startRobots();
        send("orders", List.of(row("北京", 12), row("上海", 9)), Map.of());
        PhoneMessage said = onlyOf("Sales");
        assertThat(said.content().msgtype()).isEqualTo("markdown_v2");
        assertThat(said.text()).isEqualTo("| city | orders |\n| --- | --- |\n| 北京 | 12 |\n| 上海 | 9 |\n");
    }

    @Test
    void a_chat_is_created_once() throws Exception {
        start("chat.camel.yaml");
        send("incident", "disk full", Map.of("number", 7));
        send("incident", "disk replaced", Map.of("number", 7));
        assertThat(calls("appchat/create")).hasSize(1);
        assertThat(corp.chats().all()).extracting(Chat::name).containsExactly("Incident 7");
        assertThat(texts("alice")).containsExactly("disk full", "disk replaced");
        assertThat(corp.messages().inChat("incident7")).hasSize(4);
        assertThat(folder.resolve("chats.txt")).content().contains("incident7");
    }

    @Test
    void a_chat_that_exists_is_used_when_the_store_was_lost() throws Exception {
        start("chat.camel.yaml");
        send("incident", "disk full", Map.of("number", 7));
        Objects.requireNonNull(
                        application.context().getRegistry().lookupByNameAndType("chats", IdempotentRepository.class))
                .clear();
        send("incident", "disk replaced", Map.of("number", 7));
        assertThat(calls("appchat/create")).extracting(Ledger.Entry::errcode).containsExactly(0, 86215);
        assertThat(texts("alice")).containsExactly("disk full", "disk replaced");
        assertThat(folder.resolve("chats.txt")).content().contains("incident7");
    }

    @Test
    void two_first_messages_at_once_find_one_chat() throws Exception {
        AtomicBoolean came = new AtomicBoolean();
        application.bind("second", before("wework:appchat/create", () -> {
            if (came.compareAndSet(false, true)) {
                send("incident", "fan broken", Map.of("number", 7));
            }
        }));
        start("chat.camel.yaml");
        send("incident", "disk full", Map.of("number", 7));
        assertThat(corp.chats().all()).hasSize(1);
        assertThat(texts("alice")).containsExactly("fan broken", "disk full");
    }

    @Test
    void a_chat_that_was_refused_is_not_remembered() throws Exception {
        start("chat.camel.yaml");
        application.simulator().faults().on("appchat/create").next(1, Fault.errcode(86006));
        assertThat(run("incident", "disk full", Map.of("number", 7)).isFailed()).isTrue();
        send("incident", "disk full", Map.of("number", 7));
        assertThat(texts("alice")).containsExactly("disk full");
    }

    @Test
    void those_whom_the_app_missed_get_the_same_text_in_another_way() throws Exception {
        corp.app(ReadmeApplication.ALERTS).range(VisibleRange.ofDepartments(List.of(DEVELOPMENT, 6)));
        AtomicReference<Exchange> mailed = startMissed();
        send("notice", "office closed", Map.of());
        assertThat(texts("lisi")).containsExactly("office closed");
        assertThat(corp.messages().messages("carol")).hasSize(1).allSatisfy(message -> {
            assertThat(message.text()).isEqualTo("office closed");
            assertThat(message.sender().agentId()).isEqualTo(ReadmeApplication.REPORTS);
        });
        assertThat(mailed.get().getMessage().getBody()).isEqualTo("office closed");
        assertThat(mailed.get().getMessage().getHeader(WeworkConstants.UNLICENSED_USER))
                .isEqualTo(List.of("temp"));
    }

    @Test
    void when_everybody_was_missed_they_get_it_in_another_way_too() throws Exception {
        corp.app(ReadmeApplication.ALERTS).range(VisibleRange.ofDepartments(List.of(4)));
        var unused = startMissed();
        send("notice", "office closed", Map.of());
        assertThat(texts("carol")).containsExactly("office closed");
    }

    @Test
    void nobody_is_written_to_again_when_all_were_reached() throws Exception {
        corp.directory().unmark("temp", MemberTrait.UNLICENSED);
        AtomicReference<Exchange> mailed = startMissed();
        send("notice", "office closed", Map.of());
        assertThat(mailed).hasValue(null);
        assertThat(calls("message/send")).hasSize(1);
    }

    @Test
    void a_message_is_taken_back() throws Exception {
        AtomicReference<Boolean> there = new AtomicReference<>(false);
        application.routes(
                steps("migrate", exchange -> there.set(!only("lisi", "text").recalled())));
        start("recall.camel.yaml");
        send("maintenance", "Do not deploy", Map.of());
        assertThat(there).hasValue(true);
        assertThat(only("lisi", "text").recalled()).isTrue();
    }

    @Test
    void a_partner_is_written_to_like_a_member() throws Exception {
        SimulatedCorp partner = application.simulator().addCorp("wwpartner");
        partner.directory().addMember("zhaoliu", "赵六", List.of(1));
        start("partner.camel.yaml");
        send("partner", "delivery is late", Map.of());
        assertThat(texts("lisi")).containsExactly("delivery is late");
        assertThat(partner.messages().messages("zhaoliu"))
                .extracting(PhoneMessage::text)
                .containsExactly("delivery is late");
    }

    private void start(String recipe) throws Exception {
        application.routes("sending/" + recipe).start();
    }

    private void startRobots() throws Exception {
        application
                .property("DUTY_ROBOT_KEY", robot("Duty").key())
                .property(
                        "SALES_ROBOT_KEY",
                        corp.robots().add("Sales", List.of("carol")).key())
                .properties("sending/robots.properties");
        start("robots.camel.yaml");
    }

    private AtomicReference<Exchange> startMissed() throws Exception {
        WeworkAccount reports = new WeworkAccount();
        reports.setCorpId(corp.corpId());
        reports.setAgentId(ReadmeApplication.REPORTS);
        reports.setSecret(application.secret(ReadmeApplication.REPORTS));
        AtomicReference<Exchange> mailed = new AtomicReference<>();
        application.bind("reports", reports).routes(steps("mail", exchange -> mailed.set(exchange.copy())));
        start("missed.camel.yaml");
        return mailed;
    }

    private static RouteBuilder steps(String name, Consumer<Exchange> step) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:" + name).process(step::accept);
            }
        };
    }

    /** Does something each time that a route is about to send to an endpoint. */
    private static InterceptStrategy before(String uri, Runnable deed) {
        return (context, definition, target, next) -> definition instanceof ToDefinition to && uri.equals(to.getUri())
                ? exchange -> {
                    deed.run();
                    target.process(exchange);
                }
                : target;
    }

    private Exchange send(String name, Object body, Map<String, Object> headers) {
        Exchange done = run(name, body, headers);
        assertThat(done.getException()).isNull();
        return done;
    }

    private Exchange run(String name, Object body, Map<String, Object> headers) {
        return application.send(name, body, headers);
    }

    private List<String> texts(String userid) {
        return corp.messages().messages(userid).stream().map(PhoneMessage::text).toList();
    }

    private PhoneMessage only(String userid, String msgtype) {
        List<PhoneMessage> messages = corp.messages().messages(userid);
        assertThat(messages)
                .hasSize(1)
                .allSatisfy(message -> assertThat(message.content().msgtype()).isEqualTo(msgtype));
        return messages.get(0);
    }

    private Robot robot(String name) {
        return corp.robots().all().stream()
                .filter(robot -> robot.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<PhoneMessage> said(String robot) {
        String member = robot(robot).members().get(0);
        return corp.messages().inChat(robot(robot).chatId()).stream()
                .filter(message -> message.userid().equals(member))
                .toList();
    }

    private PhoneMessage onlyOf(String robot) {
        assertThat(said(robot)).hasSize(1);
        return said(robot).get(0);
    }

    private List<Ledger.Entry> calls(String path) {
        return application.simulator().ledger().calls(path);
    }

    private static JsonNode object(PhoneMessage message) {
        return message.content().object();
    }

    private static Map<String, Object> row(String city, int orders) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("city", city);
        row.put("orders", orders);
        return row;
    }
}
