// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import com.fasterxml.jackson.core.JsonParser;
import io.github.camelwework.catalog.Paging;
import io.github.camelwework.environment.Outcomes;
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
import org.jspecify.annotations.Nullable;

/** Puts a call on the wire and reads what comes back. Fails with an {@link UnansweredException}, or with a
 * {@link WeworkRequestException} when something that is not WeCom refused it. */
final class WireChannel implements Channel {

    private static final int PARTIAL_CONTENT = 206;

    private final Transport transport;

    WireChannel(Transport transport) {
        this.transport = transport;
    }

    @Override
    public CompletableFuture<Answer> send(Call call) {
        Transport.Request request = new Transport.Request(
                call.operation().method().name(), uri(call), call.payload(), call.timeouts(), call.fileSink());
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
            throw unanswered(Outcomes.cause(failure));
        }
        if (!Verdict.isOk(answer.status())) {
            throw foreign(call, answer);
        }
        if (call.operation().answersFile() && isFile(answer)) {
            String disposition = Objects.requireNonNullElse(answer.disposition(), "");
            return Answer.of(
                    new Answer.AnsweredFile(answer.contentType(), disposition, Objects.requireNonNull(answer.file())));
        }
        try {
            return answer.file() instanceof SpoolFile spool ? rows(call, answer, spool) : fields(call, answer);
        } catch (DiskException e) {
            throw DiskFailures.of(call.operation().path(), e);
        } catch (IOException e) {
            // Jackson's message would quote the answer, which may be anything.
            throw noAnswer(answer, "something that is not a JSON object");
        }
    }

    private static boolean isFile(Transport.Answer answer) {
        return answer.file() != null && (answer.disposition() != null || answer.status() == PARTIAL_CONTENT);
    }

    private static RuntimeException foreign(Call call, Transport.Answer answer) {
        return Verdict.isUnknownPath(answer)
                ? new WeworkRequestException(
                        Failure.of(call.operation().path(), Verdict.describe(answer), Remedies.NOT_WECOM))
                : new UnansweredException(false, Verdict.describe(answer), null);
    }

    private static Answer rows(Call call, Transport.Answer answer, SpoolFile spool) throws IOException {
        String field = Objects.requireNonNull(call.operation().paging()).rows();
        WeworkResult beside = SpooledRows.beside(spool, field);
        require(call, answer, beside);
        if (Verdict.errcode(beside) == 0) {
            Verdict.requireLists(call.operation(), beside);
        }
        beside.remove(field);
        return Answer.of(beside, new SpooledRows(call.operation().path(), spool, field));
    }

    private static Answer fields(Call call, Transport.Answer answer) throws IOException {
        Paging paging = call.operation().paging();
        try (JsonParser parser = Json.mapper().createParser(answer.body())) {
            WeworkResult result = AnswerFields.inMemory(parser, paging == null ? null : paging.rows());
            require(call, answer, result);
            return Answer.of(result);
        }
    }

    private static void require(Call call, Transport.Answer answer, WeworkResult result) {
        String fault = Verdict.fault(call.operation(), result);
        if (fault != null) {
            throw noAnswer(answer, fault);
        }
    }

    private static UnansweredException noAnswer(Transport.Answer answer, String what) {
        return new UnansweredException(false, Verdict.describe(answer) + " with " + what, null);
    }

    private static UnansweredException unanswered(@Nullable Throwable failure) {
        if (failure instanceof TransportException transport) {
            UnansweredException unanswered = new UnansweredException(
                    transport.surelyNotSent(), String.valueOf(transport.getMessage()), transport.getCause());
            return transport.isLasting() ? unanswered.lasting() : unanswered;
        }
        return new UnansweredException(false, "the HTTP client failed", failure);
    }
}
