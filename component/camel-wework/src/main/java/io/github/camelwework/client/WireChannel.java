// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.error.Failure;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.http.DiskException;
import io.github.camelwework.http.SpoolFile;
import io.github.camelwework.http.Transport;
import io.github.camelwework.http.TransportException;
import io.github.camelwework.json.Json;
import io.github.camelwework.model.WeworkResult;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Puts a call on the wire and reads what comes back. Fails with an {@link UnansweredException}, or with a
 * {@link WeworkRequestException} when something that is not WeCom refused it. */
final class WireChannel implements Channel {

    private static final int OK = 200;
    private static final int PARTIAL_CONTENT = 206;
    private static final int REDIRECTION = 300;
    private static final int SERVER_ERROR = 500;

    private final Transport transport;

    WireChannel(Transport transport) {
        this.transport = transport;
    }

    @Override
    public CompletableFuture<Answer> send(Call call) {
        Transport.Request request = new Transport.Request(
                call.operation().method().name(), uri(call), call.payload(), call.responseTimeout(), call.fileSink());
        return transport.send(request).handle((answer, failure) -> read(call, answer, failure));
    }

    private static String uri(Call call) {
        StringBuilder uri = new StringBuilder(call.credentials().baseUrl())
                .append("/cgi-bin/")
                .append(call.operation().path());
        char separator = '?';
        Authorization authorization = call.authorization();
        if (authorization != null) {
            append(
                    uri,
                    separator,
                    authorization.parameter(),
                    authorization.value().reveal());
            separator = '&';
        }
        for (Map.Entry<String, String> parameter : call.query().entrySet()) {
            append(uri, separator, parameter.getKey(), parameter.getValue());
            separator = '&';
        }
        return uri.toString();
    }

    private static void append(StringBuilder uri, char separator, String name, String value) {
        uri.append(separator).append(encode(name)).append('=').append(encode(value));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Answer read(Call call, Transport.@Nullable Answer answer, @Nullable Throwable failure) {
        if (answer == null) {
            DiskException disk = DiskException.in(failure);
            if (disk != null) {
                throw DiskFailures.of(call.operation().path(), disk);
            }
            throw unanswered(failure instanceof CompletionException ? failure.getCause() : failure);
        }
        if (answer.file() != null && (answer.disposition() != null || answer.status() == PARTIAL_CONTENT)) {
            String disposition = Objects.requireNonNullElse(answer.disposition(), "");
            return Answer.of(new Answer.AnsweredFile(answer.contentType(), disposition, answer.file()));
        }
        if (answer.file() instanceof SpoolFile spool) {
            return rows(call, answer, spool);
        }
        if (answer.status() >= SERVER_ERROR) {
            throw new UnansweredException(false, "the server answered HTTP " + answer.status(), null);
        }
        return Answer.of(json(call, answer));
    }

    private static Answer rows(Call call, Transport.Answer answer, SpoolFile spool) {
        String field = Objects.requireNonNull(call.operation().paging()).rows();
        try {
            return Answer.of(
                    SpooledRows.beside(spool, field),
                    new SpooledRows(call.operation().path(), spool, field));
        } catch (DiskException e) {
            throw DiskFailures.of(call.operation().path(), e);
        } catch (IOException e) {
            throw notJson(call, answer);
        }
    }

    private static WeworkResult json(Call call, Transport.Answer answer) {
        try {
            return Json.object(answer.body(), WeworkResult.class);
        } catch (IOException e) {
            throw notJson(call, answer);
        }
    }

    private static RuntimeException notJson(Call call, Transport.Answer answer) {
        // Jackson's message would quote the answer, which may be anything.
        String type = answer.contentType().isEmpty() ? "" : " (" + answer.contentType() + ")";
        String reason =
                "the server answered HTTP " + answer.status() + " with something that is not a JSON object" + type;
        boolean mayBeLost = answer.status() >= OK && answer.status() < REDIRECTION;
        return mayBeLost
                ? new UnansweredException(false, reason, null)
                : new WeworkRequestException(Failure.of(call.operation().path(), reason, Remedies.NOT_WECOM));
    }

    private static UnansweredException unanswered(@Nullable Throwable failure) {
        if (failure instanceof TransportException transport) {
            return new UnansweredException(
                    transport.surelyNotSent(), String.valueOf(transport.getMessage()), transport.getCause());
        }
        return new UnansweredException(false, "the HTTP client failed", failure);
    }
}
