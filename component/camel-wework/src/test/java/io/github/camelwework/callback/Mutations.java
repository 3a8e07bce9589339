// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback;

import static io.github.camelwework.callback.Requests.utf8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** What somebody can do to requests that he has recorded, without the token and the key. Not safe for threads. */
final class Mutations {

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE,
            StandardCharsets.ISO_8859_1,
            Charset.forName("UTF-32"),
            Charset.forName("GB18030"));

    private static final List<String> PHRASES = List.of(
            "<!DOCTYPE xml [<!ENTITY e \"x\">]>",
            "<?xml version=\"1.1\"?>",
            "<?xml version=\"1.0\" encoding=\"UTF-7\"?>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<a/>",
            "</xml>",
            "<Encrypt>",
            "<Encrypt>x</Encrypt>",
            "\"encrypt\":\"x\",",
            "{\"encrypt\":",
            "&amp;",
            "&e;",
            "&#0;",
            "&#x110000;",
            "&",
            "\u0000",
            "\uFEFF",
            "\u2028",
            "\uD83D\uDE00",
            "%00",
            "%",
            "\r\n",
            "=");

    private static final List<String> PARAMETERS = List.of("msg_signature", "timestamp", "nonce", "echostr");

    /** One thing to do to a request, with another one at hand. */
    interface Mutation {
        Request apply(Request request, Request other);
    }

    private final SplittableRandom random;
    private final Map<String, Mutation> all = new LinkedHashMap<>();
    private final List<String> ofQueries = new ArrayList<>();

    Mutations(long seed) {
        random = new SplittableRandom(seed);
        ofBodies();
        ofEnvelopes();
        ofQueries();
        all.put("shifted borders", (request, other) -> request.encrypted().isEmpty() ? request : shifted(request));
        ofQueries.add("shifted borders");
    }

    List<String> names() {
        return List.copyOf(all.keySet());
    }

    /** Those that do something to the query. */
    List<String> namesOfQueries() {
        return List.copyOf(ofQueries);
    }

    Request apply(String name, Request request, Request other) {
        return all.get(name).apply(request, other);
    }

    private void ofBodies() {
        body("bit", (body, other) -> {
            body[at(body)] ^= (byte) (1 << random.nextInt(8));
            return body;
        });
        body("byte", (body, other) -> {
            body[at(body)] = (byte) random.nextInt(256);
            return body;
        });
        body("splice", (body, other) -> join(Arrays.copyOf(body, at(body)), from(other, at(other))));
        body("cut", (body, other) -> Arrays.copyOf(body, at(body)));
        body("late start", (body, other) -> from(body, at(body)));
        body("gap", (body, other) -> {
            int start = at(body);
            return join(Arrays.copyOf(body, start), from(body, Math.min(body.length, start + 1 + random.nextInt(40))));
        });
        body("slice twice", (body, other) -> {
            int start = at(body);
            int end = Math.min(body.length, start + 1 + random.nextInt(200));
            return join(Arrays.copyOf(body, end), from(body, start));
        });
        body("whole twice", (body, other) -> join(body, random.nextBoolean() ? body : other));
        body("phrase", (body, other) -> {
            int start = at(body);
            return join(Arrays.copyOf(body, start), utf8(any(PHRASES)), from(body, start));
        });
        body("other encoding", (body, other) -> text(body).getBytes(any(CHARSETS)));
        body("percent encoding", (body, other) -> utf8("xml=" + percent(text(body))));
        body("other case", (body, other) -> utf8(text(body).toUpperCase(Locale.ROOT)));
    }

    private void ofEnvelopes() {
        all.put("other format", (request, other) -> request.withBody(envelope(request.encrypted())));
        all.put("other's cipher text", (request, other) -> request.withBody(envelope(other.encrypted())));
        all.put(
                "formats mixed",
                (request, other) ->
                        request.withBody(join(Requests.json(request.encrypted()), Requests.xml(other.encrypted()))));
        all.put(
                "two cipher texts",
                (request, other) -> request.withBody(utf8("<xml><Encrypt>" + request.encrypted() + "</Encrypt><Encrypt>"
                        + other.encrypted() + "</Encrypt></xml>")));
        all.put(
                "two names",
                (request, other) -> request.withBody(utf8(
                        "{\"encrypt\":\"" + request.encrypted() + "\",\"ENCRYPT\":\"" + other.encrypted() + "\"}")));
        all.put(
                "cipher text written otherwise",
                (request, other) -> request.withBody(envelope(otherwise(request.encrypted()))));
    }

    private void ofQueries() {
        query("character of the query", (query, other) -> {
            int at = random.nextInt(query.length());
            return query.substring(0, at) + (char) random.nextInt(1, 300) + query.substring(at + 1);
        });
        query("query cut", (query, other) -> query.substring(0, random.nextInt(query.length())));
        query("other's query", (query, other) -> other);
        query("queries joined", (query, other) -> query + "&" + other);
        query("parameter dropped", (query, other) -> query.replaceFirst(any(PARAMETERS) + "=[^&]*&?", ""));
        query("parameter twice", (query, other) -> query + "&" + any(PARAMETERS) + "=" + random.nextInt());
        query("parameter of the other", (query, other) -> {
            String name = any(PARAMETERS);
            return query.replaceFirst(name + "=[^&]*", name + "=" + value(other, name));
        });
        query("parameters renamed", (query, other) -> query.replace(any(PARAMETERS), any(PARAMETERS)));
        query("parameters encoded", (query, other) -> {
            String name = any(PARAMETERS);
            return query.replaceFirst(name + "=[^&]*", name + "=" + percent(value(query, name)));
        });
        query("upper case", (query, other) -> query.toUpperCase(Locale.ROOT));
        query("phrase in the query", (query, other) -> {
            int at = random.nextInt(query.length());
            return query.substring(0, at) + any(PHRASES) + query.substring(at);
        });
        query("huge parameter", (query, other) -> query + "9".repeat(random.nextInt(2_000)));
    }

    /** The signature is over values without borders between them: characters may wander from one to the next. */
    private Request shifted(Request request) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("timestamp", value(request.query(), "timestamp"));
        values.put("nonce", value(request.query(), "nonce"));
        values.put("encrypt", request.encrypted());
        List<String> order = new ArrayList<>(values.keySet());
        order.sort(Comparator.comparing(values::get));
        int border = random.nextInt(2);
        String left = values.get(order.get(border));
        String right = values.get(order.get(border + 1));
        // Four characters are three bytes, and 128 are three blocks, so that what remains may still be decrypted.
        int most = random.nextBoolean() ? random.nextInt(1, 9) : 128 * random.nextInt(1, 4);
        String both = left + right;
        if (both.isEmpty()) {
            return request;
        }
        int at = Math.floorMod(left.length() + (random.nextBoolean() ? most : -most), both.length());
        values.put(order.get(border), both.substring(0, at));
        values.put(order.get(border + 1), both.substring(at));
        String encrypted = values.get("encrypt");
        String query = Requests.query(
                value(request.query(), "msg_signature"),
                percent(values.get("timestamp")),
                percent(values.get("nonce")));
        return new Request(query + "&echostr=" + percent(encrypted), envelope(encrypted), encrypted);
    }

    private interface OfBytes {
        byte[] apply(byte[] body, byte[] other);
    }

    private interface OfText {
        String apply(String query, String other);
    }

    private void body(String name, OfBytes change) {
        all.put(
                name,
                (request, other) -> request.body().length == 0
                        ? request
                        : request.withBody(change.apply(request.body().clone(), other.body())));
    }

    private void query(String name, OfText change) {
        ofQueries.add(name);
        all.put(
                name,
                (request, other) -> request.query().isEmpty()
                        ? request
                        : request.withQuery(change.apply(request.query(), other.query())));
    }

    private byte[] envelope(String encrypted) {
        return random.nextBoolean() ? Requests.json(encrypted) : Requests.xml(encrypted);
    }

    private String otherwise(String encrypted) {
        if (encrypted.isEmpty()) {
            return encrypted;
        }
        int at = random.nextInt(encrypted.length());
        String character = encrypted.substring(at, at + 1);
        return encrypted.substring(0, at)
                + any(List.of(
                        "&#" + (int) character.charAt(0) + ";", "\\u00" + hex(character), character + "\n", "", "-"))
                + encrypted.substring(at + 1);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private int at(byte[] bytes) {
        return random.nextInt(Math.max(1, bytes.length));
    }

    private static String value(String query, String name) {
        return Arrays.stream(query.split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }

    private static String percent(String text) {
        return utf8(text).length == 0
                ? ""
                : HexFormat.ofDelimiter("%")
                        .withPrefix("%")
                        .formatHex(utf8(text))
                        .replace("%%", "%");
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(utf8(text));
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static byte[] from(byte[] bytes, int start) {
        return Arrays.copyOfRange(bytes, start, bytes.length);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
