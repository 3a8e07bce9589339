// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A browser in the hands of somebody who sends what they like: it follows nothing by itself, cookies are open to change. */
final class Visitor {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    final Map<String, String> cookies = new TreeMap<>();
    private final String address;

    Visitor(String address) {
        this.address = address;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(path.startsWith("/") ? address + path : path)));
    }

    HttpResponse<String> post(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** As far as the way back from WeCom, which is given and not gone. */
    String signInAs(String person) {
        String link = location(get("/login"));
        return location(get(link.replace("#wechat_redirect", "&sim_person=" + person)));
    }

    static String location(HttpResponse<String> response) {
        return response.headers().firstValue("location").orElseThrow(() -> new AssertionError(response.body()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            keep(response.headers().allValues("set-cookie"));
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(List<String> setCookies) {
        for (String cookie : setCookies) {
            String pair = cookie.substring(0, cookie.indexOf(';'));
            String name = pair.substring(0, pair.indexOf('='));
            if (cookie.contains("Max-Age=0;")) {
                cookies.remove(name);
            } else {
                cookies.put(name, pair.substring(name.length() + 1));
            }
        }
    }
}
