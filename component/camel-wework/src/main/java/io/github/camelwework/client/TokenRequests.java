// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelwework.catalog.Credential;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.RetryAdvice;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.http.Timeouts;
import io.github.camelwework.secret.Secret;
import io.github.camelwework.token.CredentialKind;
import io.github.camelwework.token.SuiteTicketStore;
import io.github.camelwework.token.TokenKey;
import io.github.camelwework.token.TokenRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How each kind of token is obtained: gettoken for a corp's apps (doc 91039) and for customised apps (doc 97175),
 * service/get_suite_token (doc 90600), service/get_provider_token (doc 90593), and service/get_corp_token for a corp that
 * authorised a suite (doc 90605), which itself takes the suite's token.
 */
final class TokenRequests {

    private static final String GETTOKEN = "gettoken";
    private static final String SUITE_TOKEN = "service/get_suite_token";
    private static final String PROVIDER_TOKEN = "service/get_provider_token";
    private static final String CORP_TOKEN = "service/get_corp_token";
    private static final String ACCESS_TOKEN = "access_token";

    private final Channel channel;
    private final SuiteTicketStore tickets;
    private final Timeouts timeouts;

    /**
     * Requests that ask through the channel.
     *
     * @param channel gives a call the token that it needs, and makes it without limits or retries
     */
    TokenRequests(Channel channel, SuiteTicketStore tickets, Timeouts timeouts) {
        this.channel = NeverThrowChannel.around(channel);
        this.tickets = tickets;
        this.timeouts = timeouts;
    }

    /**
     * What the token service is asked for this token with.
     *
     * @throws io.github.camelwework.error.WeworkCredentialException naming an option that is not set
     */
    TokenRequest create(Credentials credentials, Credential credential) {
        return switch (credential) {
            case SUITE -> suite(credentials);
            case PROVIDER -> provider(credentials);
            case APP -> isOfSuite(credentials) ? authorised(credentials) : gettoken(credentials, credential);
            default -> gettoken(credentials, credential);
        };
    }

    private static boolean isOfSuite(Credentials credentials) {
        return credentials.isByPermanentCode() && !Identity.isTemplate(credentials.requireSuiteId(CORP_TOKEN));
    }

    private TokenRequest gettoken(Credentials credentials, Credential credential) {
        String corpId = credentials.requireCorpId(GETTOKEN);
        Secret secret = credentials.secret(credential, GETTOKEN);
        CredentialKind kind = CredentialKind.valueOf(credential.name());
        return request(
                credentials,
                corpId,
                kind,
                secret,
                new GrantSource(
                        channel,
                        () -> {
                            Map<String, String> query = new LinkedHashMap<>();
                            query.put("corpid", corpId);
                            query.put("corpsecret", secret.reveal());
                            return call(GETTOKEN, credentials, Call.Body.query(query, null));
                        },
                        ACCESS_TOKEN));
    }

    private TokenRequest suite(Credentials credentials) {
        String suiteId = credentials.requireSuiteId(SUITE_TOKEN);
        Secret secret = credentials.secret(Credential.SUITE, SUITE_TOKEN);
        return request(
                credentials,
                suiteId,
                CredentialKind.SUITE,
                secret,
                new GrantSource(
                        channel,
                        () -> post(
                                SUITE_TOKEN,
                                credentials,
                                Map.of(
                                        "suite_id",
                                        suiteId,
                                        "suite_secret",
                                        secret.reveal(),
                                        "suite_ticket",
                                        ticket(suiteId))),
                        "suite_access_token"));
    }

    private TokenRequest provider(Credentials credentials) {
        String corpId = credentials.requireProviderCorpId(PROVIDER_TOKEN);
        Secret secret = credentials.secret(Credential.PROVIDER, PROVIDER_TOKEN);
        return request(
                credentials,
                corpId,
                CredentialKind.PROVIDER,
                secret,
                new GrantSource(
                        channel,
                        () -> post(
                                PROVIDER_TOKEN,
                                credentials,
                                Map.of("corpid", corpId, "provider_secret", secret.reveal())),
                        "provider_access_token"));
    }

    private TokenRequest authorised(Credentials credentials) {
        String corpId = credentials.requireCorpId(CORP_TOKEN);
        Secret code = credentials.secret(Credential.APP, CORP_TOKEN);
        return request(
                credentials,
                corpId,
                CredentialKind.AUTHORISED,
                code,
                new GrantSource(
                        channel,
                        () -> post(
                                CORP_TOKEN,
                                credentials,
                                Map.of("auth_corpid", corpId, "permanent_code", code.reveal())),
                        ACCESS_TOKEN));
    }

    private static TokenRequest request(
            Credentials credentials, String id, CredentialKind kind, Secret secret, GrantSource source) {
        return new TokenRequest(TokenKey.of(credentials.baseUrl(), id, kind, secret), source);
    }

    private Call post(String path, Credentials credentials, Map<String, String> fields) {
        try {
            return call(path, credentials, Call.Body.json(Map.of(), fields, null));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Jackson writes every map of texts.", e);
        }
    }

    private Call call(String path, Credentials credentials, Call.Body body) {
        Operation operation = OperationCatalog.instance().find(path).orElseThrow();
        return Call.of(operation, credentials, body, timeouts);
    }

    private String ticket(String suiteId) {
        String ticket = tickets.find(suiteId);
        if (ticket == null || ticket.isBlank()) {
            throw new WeworkUnavailableException(Failure.of(
                            SUITE_TOKEN,
                            "there is no suite_ticket of " + suiteId + " yet, so nothing was sent",
                            Remedies.NO_TICKET)
                    .with(RetryAdvice.LATER));
        }
        return ticket;
    }
}
