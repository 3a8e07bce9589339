// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on a server of this machine that knows ranges, as WeCom wants it of whoever has it fetch one. */
public final class ServedFile implements AutoCloseable {

    private static final int PARTIAL_CONTENT = 206;

    private final HttpServer server;
    private final byte[] content;

    private ServedFile(HttpServer server, byte[] content) {
        this.server = server;
        this.content = content;
    }

    public static ServedFile start(byte[] content) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ServedFile file = new ServedFile(server, content);
            server.createContext("/", file::answer);
            server.start();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/a.csv";
    }

    public String md5() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(PARTIAL_CONTENT, content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
