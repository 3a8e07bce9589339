// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback;

import static io.github.camelwework.callback.Requests.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.callback.crypto.RejectedException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Requests that were changed on their way, by chance but the same way each time. A longer run:
 * {@code -Dfuzz.requests=10000000 -Dfuzz.seed=7}.
 */
class FuzzTest {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 80_000);
    private static final long SEED = Long.getLong("fuzz.seed", 1);

    private static final String OUT_OF_TIME = "the timestamp is ";

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Mutations mutations = new Mutations(SEED);
    private final CallbackGate gate = new Sender().gate();
    private final List<Request> genuine = new ArrayList<>();
    private final Set<String> sent = new HashSet<>();
    private final Map<String, Integer> reasons = new TreeMap<>();
    private int accepted;

    @BeforeEach
    void what_wecom_sent() {
        for (String nonce : List.of("nonce", "263014780", "1372623149", "0", "zz")) {
            for (String message : messages()) {
                Request xml = new Sender().nonce(nonce).message(utf8(message));
                genuine.add(xml);
                genuine.add(xml.withBody(Requests.json(xml.encrypted())));
                sent.add(message);
            }
        }
    }

    @Test
    void a_changed_push_is_rejected_unless_the_very_message_is_left() {
        for (int i = 0; i < REQUESTS; i++) {
            String changes = "";
            Request request = any(genuine);
            for (int n = random.nextInt(6) / 2; n >= 0; n--) {
                String name = any(mutations.names());
                changes += name + ", ";
                request = mutations.apply(name, request, any(genuine));
            }
            post(request, "seed " + SEED + ", request " + i + ": " + changes);
        }

        System.out.printf(
                "fuzzed pushes=%d forged=0 unharmed=%d rejected=%d %s%n",
                REQUESTS, accepted, REQUESTS - accepted, reasons);
        assertThat(reasons).as("ways to be rejected that were tried").hasSizeGreaterThan(10);
    }

    @Test
    void a_changed_url_check_is_rejected_unless_the_very_message_is_left() {
        List<Request> checks = List.of(check("1616140317555161061"), check("4561255354251345929"));
        for (int i = 0; i < REQUESTS / 4; i++) {
            String name = any(mutations.namesOfQueries());
            get(
                    mutations.apply(name, any(checks), any(checks)).query(),
                    "seed " + SEED + ", request " + i + ": " + name);
        }

        System.out.printf("fuzzed URL checks=%d forged=0 unharmed=%d %s%n", REQUESTS / 4, accepted, reasons);
        assertThat(reasons).as("ways to be rejected that were tried").hasSizeGreaterThan(6);
    }

    private void post(Request request, String what) {
        try {
            Push push = gate.open(request.query(), request.body());
            assertThat(sent).as(what).contains(new String(push.opened().message(), StandardCharsets.UTF_8));
            assertThat(push.opened().receiveId()).as(what).isEqualTo(Sender.CORP);
            accepted++;
        } catch (RejectedException e) {
            rejected(e);
        } catch (RuntimeException e) {
            throw new AssertionError(what, e);
        }
    }

    private void get(String query, String what) {
        try {
            assertThat(new String(gate.echo(query), StandardCharsets.UTF_8))
                    .as(what)
                    .isIn("1616140317555161061", "4561255354251345929");
            accepted++;
        } catch (RejectedException e) {
            rejected(e);
        } catch (RuntimeException e) {
            throw new AssertionError(what, e);
        }
    }

    private void rejected(RejectedException e) {
        String reason = String.valueOf(e.getMessage());
        reasons.merge(reason.startsWith(OUT_OF_TIME) ? OUT_OF_TIME : reason, 1, Integer::sum);
    }

    private static Request check(String message) {
        String query = new Sender().check(utf8(message));
        String echostr = query.substring(query.indexOf("echostr=") + "echostr=".length());
        return new Request(query, new byte[0], URLDecoder.decode(echostr, StandardCharsets.UTF_8));
    }

    private static List<String> messages() {
        return List.of(
                "<xml><MsgType>text</MsgType><Content>hello</Content><MsgId>1</MsgId></xml>",
                "<xml><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[你好 😀]]></Content><MsgId>2</MsgId></xml>",
                "<xml><MsgType>text</MsgType><Content>" + (" ".repeat(31) + "\t").repeat(20) + "</Content></xml>",
                "<xml><MsgType>text</MsgType><Content>" + "\n".repeat(600) + "</Content></xml>",
                "<xml><MsgType>event</MsgType><Event>click</Event><EventKey>a</EventKey></xml>",
                "{\"msgid\":\"m1\",\"msgtype\":\"text\",\"text\":{\"content\":\"hi\"}}");
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
