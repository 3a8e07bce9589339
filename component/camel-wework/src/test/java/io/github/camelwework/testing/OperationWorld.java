// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.testing;

import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.app.model.SystemApp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.camel.Exchange;

/** Makes what an operation needs before it can be called: a member to change, a message to recall, a code to redeem. */
public final class OperationWorld {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");
    private static final String MEMBER_COLUMNS = "姓名,帐号,手机号,邮箱,所在部门\n";
    /** As long as the simulator's imports may take. */
    private static final Duration IMPORT = Duration.ofHours(1);

    private final Wecom wecom;
    private final ServedFile file;
    private final Map<String, Supplier<String>> makers = new HashMap<>();
    private int made;

    public OperationWorld(Wecom wecom, ServedFile file) {
        this.wecom = wecom;
        this.file = file;
        messages();
        directory();
        jobs();
        media();
        app();
        signIn();
    }

    /** The text with what its placeholders stand for, each made anew. */
    public String fill(String text) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(makers.get(match.group(1)).get()));
    }

    private void messages() {
        makers.put("message", () -> field(wecom.answer("wework:message/send?toUser=lisi", "hi"), "msgid"));
        makers.put(
                "card",
                () -> field(
                        wecom.answer(
                                "wework:message/send?toUser=lisi&msgType=template_card&cardType=button_interaction&title=t"
                                        + "&taskId=" + next("card") + "&buttons=yes=Agree",
                                "hi"),
                        "response_code"));
        makers.put("taskcard", () -> {
            String task = next("task");
            wecom.answer("wework:message/send?toUser=lisi", """
                    {"msgtype":"taskcard","taskcard":{"title":"t","description":"d","task_id":"%s",
                    "btn":[{"key":"yes","name":"批准"}]}}""".formatted(task));
            return task;
        });
        makers.put(
                "chat",
                () -> field(wecom.answer("wework:appchat/create", "{\"userlist\":[\"lisi\",\"zhangsan\"]}"), "chatid"));
    }

    private void directory() {
        makers.put("member", () -> member("1370000" + (1000 + made)));
        makers.put("mobile", () -> {
            String mobile = "1380000" + (1000 + made);
            member(mobile);
            return mobile;
        });
        makers.put("openid", () -> field(wecom.answer("wework:user/convert_to_openid", "lisi"), "openid"));
        makers.put(
                "openuserid", () -> field(wecom.answer("wework:batch/userid_to_openuserid", "lisi"), "open_userid_list")
                        .replaceAll(".*open_userid=([^},]+).*", "$1"));
        makers.put(
                "department",
                () -> field(wecom.answer("wework:department/create", Map.of("name", next("部门"), "parentid", 1)), "id"));
        makers.put("tag", () -> {
            String tag = field(wecom.answer("wework:tag/create", next("标签")), "tagid");
            wecom.answer("wework:tag/addtagusers?tagId=" + tag, "bob");
            return tag;
        });
        makers.put("today", () -> LocalDate.now(wecom.simulator().clock()).toString());
    }

    private void jobs() {
        makers.put(
                "memberfile", () -> table(MEMBER_COLUMNS + "导入," + next("imported") + ",,imported@demo.example,2\n"));
        // All who are in the demo corp but one: nobody else is deleted, and the brake of WeCom does not bite.
        makers.put("wholefile", () -> table(MEMBER_COLUMNS + everybody()));
        makers.put("partyfile", () -> table("部门名称,部门ID,父部门ID,排序\n演示,1,0,1\n" + departments()));
        makers.put(
                "import",
                () -> field(
                        wecom.answer(
                                "wework:batch/syncuser", Map.of("media_id", fill("${memberfile}"), "to_invite", false)),
                        "jobid"));
        makers.put("exportkey", () -> "a1B2".repeat(11).substring(1));
        makers.put(
                "export",
                () -> field(
                        wecom.answer("wework:export/simple_user", Map.of("encoding_aeskey", fill("${exportkey}"))),
                        "jobid"));
        makers.put("url", file::url);
        makers.put("md5", file::md5);
        makers.put(
                "urljob",
                () -> field(
                        wecom.answer(
                                "wework:media/upload_by_url",
                                Map.of(
                                        "scene",
                                        1,
                                        "type",
                                        "file",
                                        "filename",
                                        "a.csv",
                                        "url",
                                        file.url(),
                                        "md5",
                                        file.md5())),
                        "jobid"));
    }

    private void media() {
        makers.put("media", () -> upload("file", SampleFiles.csv(), "table.csv"));
        makers.put("picture", () -> upload("image", SampleFiles.png(), "logo.png"));
        makers.put("speech", () -> simulator()
                .corp()
                .media()
                .putSpeech(
                        SampleFiles.amr(),
                        SampleFiles.amr(),
                        simulator().clock().instant())
                .mediaId());
    }

    private void app() {
        makers.put("template", () -> {
            wecom.answer(
                    "wework:agent/set_workbench_template",
                    "{\"type\":\"keydata\",\"keydata\":{\"items\":[{\"key\":\"k\",\"data\":\"1\"}]}}");
            return "keydata";
        });
        makers.put("menu", () -> {
            wecom.answer("wework:menu/create", "{\"button\":[{\"name\":\"n\",\"type\":\"click\",\"key\":\"k\"}]}");
            return String.valueOf(Wecom.ALERTS);
        });
    }

    private void signIn() {
        makers.put("code", () -> code("snsapi_base"));
        makers.put(
                "ticket",
                () -> field(wecom.answer("wework:auth/getuserinfo", code("snsapi_privateinfo")), "user_ticket"));
        makers.put("tfa", () -> field(wecom.answer("wework:auth/get_tfa_info", code("snsapi_base")), "tfa_code"));
    }

    /** What the app may call of WeCom's own apps, where it is called back, and which domain it trusts. */
    public static void entitle(WeworkSimulator simulator) {
        var alerts = simulator.corp().app(Wecom.ALERTS);
        alerts.families(EnumSet.of(SystemApp.CUSTOMER_CONTACT));
        alerts.callbackUrl(URI.create("https://example.org/callback"));
        alerts.trustedDomain("app.example");
    }

    private String member(String mobile) {
        String userid = next("member");
        wecom.answer("wework:user/create", Map.of("userid", userid, "name", "新人", "mobile", mobile, "department", 2));
        return userid;
    }

    private String everybody() {
        StringBuilder rows = new StringBuilder();
        simulator().corp().directory().members().all().forEach(member -> rows.append(member.text("name"))
                .append(',')
                .append(member.userid())
                .append(',')
                .append(member.text("mobile"))
                .append(',')
                .append(member.text("email"))
                .append(",2\n"));
        return rows.toString();
    }

    private String departments() {
        StringBuilder rows = new StringBuilder();
        simulator().corp().directory().departments().all().stream()
                .filter(department -> department.id() != 1)
                .forEach(department -> rows.append("%s,%d,%d,%d%n"
                        .formatted(department.name(), department.id(), department.parentId(), department.order())));
        return rows.toString();
    }

    /** Imports go one after another, and take their time. */
    private String table(String csv) {
        simulator().clock().advance(IMPORT);
        return upload("file", csv.getBytes(StandardCharsets.UTF_8), "table.csv");
    }

    private String upload(String type, byte[] content, String name) {
        Exchange exchange =
                wecom.call("wework:media/upload?mediaType=" + type, content, Map.of(Exchange.FILE_NAME, name));
        return field(exchange.getMessage().getBody(Map.class), "media_id");
    }

    private String code(String scope) {
        String link = simulator().baseUrl() + "/connect/oauth2/authorize?appid="
                + simulator().corp().corpId()
                + "&redirect_uri=" + URLEncoder.encode("https://app.example/back", StandardCharsets.UTF_8)
                + "&response_type=code&scope=" + scope + "&state=s&agentid=" + Wecom.ALERTS
                + "&sim_person=lisi&sim_consent=given";
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(link)).build(), HttpResponse.BodyHandlers.ofString())
                    .headers()
                    .firstValue("location")
                    .orElseThrow()
                    .replaceAll(".*[?&]code=([^&]*)&.*", "$1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private WeworkSimulator simulator() {
        return wecom.simulator();
    }

    private String next(String name) {
        made++;
        return name + made;
    }

    private static String field(Map<?, ?> answer, String name) {
        return String.valueOf(answer.get(name));
    }
}
