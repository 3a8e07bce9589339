// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.compatibility;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelwework.WeworkComponent;
import io.github.camelwework.model.sync.SyncReport;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.fault.Fault;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** Does what every application does, once: sends, receives a callback and replies, syncs, and stops while a send is under way. */
public final class CompatibilityMain {

    private static final String TOKEN = "T0ken";
    private static final String KEY = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ";
    private static final Duration SLOW = Duration.ofSeconds(3);
    private static final long STOP_SECONDS = 15;

    private final WeworkSimulator wecom;
    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final JdkServer server;

    private CompatibilityMain(WeworkSimulator wecom, JdkServer server) {
        this.wecom = wecom;
        this.server = server;
    }

    /** The argument is the version of Camel that is meant. */
    public static void main(String[] args) throws Exception {
        try (WeworkSimulator wecom = WeworkSimulator.builder().start();
                JdkServer server = new JdkServer()) {
            CompatibilityMain check = new CompatibilityMain(wecom, server);
            require(args[0].equals(check.camel.getVersion()), "this is Camel " + check.camel.getVersion());
            check.run();
            System.out.printf(
                    "Camel %s, Jackson %s: sent, received a callback and replied, synced, stopped.%n",
                    args[0], new ObjectMapper().version());
        } catch (Exception | LinkageError e) {
            System.err.println("Camel " + args[0] + ": the component does not work.");
            e.printStackTrace();
            System.exit(1);
        }
    }

    private void run() throws Exception {
        start();
        sends();
        receives();
        syncs();
        stops();
    }

    private void start() throws Exception {
        App app = wecom.corp().app(1000002);
        WeworkComponent component = new WeworkComponent(camel);
        component.getConfiguration().setBaseUrl(wecom.baseUrl());
        component.getConfiguration().setCorpId(wecom.corp().corpId());
        component.getConfiguration().setAgentId(app.agentId());
        component.getConfiguration().setSecret(app.secret());
        component.getConfiguration().setContactSecret(wecom.corp().contactSecret());
        component.getConfiguration().setToken(TOKEN);
        component.getConfiguration().setEncodingAesSecretKey(KEY);
        camel.addComponent("wework", component);
        camel.getRegistry().bind("jdk-server", server);
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("wework:callback?path=/callback&httpComponent=jdk-server").setBody(simple("You wrote: ${body[Content]}"));
                from("seda:slow").to("wework:message/send?toUser=lisi");
            }
        });
        camel.start();
    }

    private void sends() {
        camel.createProducerTemplate().requestBody("wework:message/send?toUser=lisi", "部署完成 😀");
        require(!wecom.corp().messages().ofText("部署完成 😀").isEmpty(), "the message is not on the phone");
    }

    private void receives() {
        wecom.corp().app(1000002).callback(server.url("/callback"), TOKEN, KEY);
        wecom.corp().user("lisi", 1000002).types("hello");
        require(wecom.callbacks().awaitIdle(Duration.ofSeconds(20)), "the callback did not end");
        require(
                !wecom.corp().messages().ofText("You wrote: hello").isEmpty(),
                "there is no reply: " + wecom.callbacks().deliveries());
    }

    private void syncs() throws Exception {
        StringBuilder table = new StringBuilder("userid,name,department,mobile\n");
        wecom.corp().directory().members().all().forEach(member -> table.append(member.userid())
                .append(",,,\n"));
        table.append("newcomer,\"新人, the first\",1,13812345678\n");
        String state = Files.createTempDirectory("compatibility").toString();
        SyncReport report = camel.createProducerTemplate()
                .requestBody(
                        "wework:contact/sync?mode=apply&stateDirectory=" + state, table.toString(), SyncReport.class);
        require(report.doneCount() == 1, "the sync did something else: " + report.toMap());
        require(
                wecom.corp().directory().members().all().stream()
                        .anyMatch(member -> member.userid().equals("newcomer")),
                "the new member is not there");
    }

    private void stops() throws Exception {
        wecom.faults().on("message/send").next(1, Fault.latency(SLOW));
        camel.createProducerTemplate().sendBody("seda:slow", "the last one");
        require(wecom.ledger().awaitCount("message/send", 2, Duration.ofSeconds(20)), "the last send did not begin");
        CompletableFuture.runAsync(camel::stop).get(STOP_SECONDS, TimeUnit.SECONDS);
        require(!wecom.corp().messages().ofText("the last one").isEmpty(), "the send under way was lost");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
