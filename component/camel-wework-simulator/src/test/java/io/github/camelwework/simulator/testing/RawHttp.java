// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Requests with any headers whatever, which HTTP clients do not let one set. */
public record RawHttp(int port) {

    /** The whole answer, status line first. */
    public String send(String method, String path, List<String> headers, String body) {
        String request = "%s %s HTTP/1.1\r\n%s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
                .formatted(method, path, String.join("\r\n", headers), body.length(), body);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int status(String method, String path, List<String> headers, String body) {
        return Integer.parseInt(send(method, path, headers, body).split(" ", 3)[1]);
    }
}
