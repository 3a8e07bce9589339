// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.catalog.HttpMethod;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.RetryAdvice;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.http.Timeouts;
import io.github.camelwework.model.WeworkResult;
import io.github.camelwework.token.CredentialKind;
import io.github.camelwework.token.GrantedToken;
import io.github.camelwework.token.TokenSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Asks WeCom for a ticket of its JavaScript functions (doc 90506), once, with the app's token. */
final class TicketSource implements TokenSource {

    private record Question(String path, Map<String, String> query) {}

    /** get_jsapi_ticket must be asked without a type (91040). */
    private static final Map<CredentialKind, Question> QUESTIONS = Map.of(
            CredentialKind.JSAPI_CONFIG, new Question("get_jsapi_ticket", Map.of()),
            CredentialKind.JSAPI_AGENT_CONFIG, new Question("ticket/get", Map.of("type", "agent_config")));

    private final Channel channel;
    private final Credentials credentials;
    private final Question question;
    private final Timeouts timeouts;

    /**
     * A source.
     *
     * @throws IllegalArgumentException when the kind is no ticket
     */
    TicketSource(Channel channel, Credentials credentials, CredentialKind kind, Timeouts timeouts) {
        Question known = QUESTIONS.get(kind);
        if (known == null) {
            throw new IllegalArgumentException(kind + " is no ticket.");
        }
        this.channel = NeverThrowChannel.around(channel);
        this.credentials = credentials;
        this.question = known;
        this.timeouts = timeouts;
    }

    @Override
    public CompletableFuture<GrantedToken> fetch() {
        Operation operation = Operation.unknown(question.path(), HttpMethod.GET);
        return channel.send(Call.of(operation, credentials, Call.Body.query(question.query(), null), timeouts))
                .handle((answer, failure) -> {
                    if (answer == null) {
                        throw Failed.explain(failure, this::unavailable);
                    }
                    return granted(answer.result());
                });
    }

    private GrantedToken granted(WeworkResult answer) {
        if (!(answer.get("ticket") instanceof String ticket) || ticket.isBlank()) {
            throw unavailable(new UnansweredException(true, "the answer holds no ticket", null));
        }
        return GrantedToken.answered(ticket, answer.get("expires_in"));
    }

    private WeworkUnavailableException unavailable(UnansweredException cause) {
        return new WeworkUnavailableException(
                Failure.of(question.path(), cause.reason(), Remedies.UNREACHABLE)
                        .with(RetryAdvice.LATER),
                cause.getCause());
    }
}
