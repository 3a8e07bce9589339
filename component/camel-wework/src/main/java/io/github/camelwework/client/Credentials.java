// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.catalog.Credential;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkCredentialException;
import io.github.camelwework.limit.Owner;
import io.github.camelwework.secret.Secret;
import io.github.camelwework.token.CredentialKind;
import io.github.camelwework.token.TokenKey;
import io.github.camelwework.token.TokenRequest;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The identity that makes calls: one corp, suite or provider and its secrets. An object of its own identity: it remembers its token requests, so
 * that no call hashes a secret again. Immutable to users, thread-safe.
 */
public final class Credentials {

    private static final Set<Credential> NOT_OF_CORP =
            EnumSet.of(Credential.ROBOT, Credential.SUITE, Credential.PROVIDER);

    private static final Set<CredentialKind> TICKETS =
            EnumSet.of(CredentialKind.JSAPI_CONFIG, CredentialKind.JSAPI_AGENT_CONFIG);

    private final String name;
    private final String baseUrl;
    private final Identity identity;
    private final Map<Credential, Secret> secrets;
    private final String budgetKey;
    private final Map<Credential, TokenRequest> tokenRequests = new ConcurrentHashMap<>();
    private final Map<Credential, Owner> owners = new ConcurrentHashMap<>();

    /**
     * Credentials of a corp.
     *
     * @param name the account's name, empty for the component's own; for messages to people
     * @param baseUrl checked already, without a slash at the end
     * @param corpId null for a robot, which belongs to none
     */
    public Credentials(String name, String baseUrl, @Nullable String corpId, Map<Credential, Secret> secrets) {
        this(name, baseUrl, Identity.ofCorp(corpId), secrets);
    }

    /**
     * Credentials of a corp, a suite or a provider.
     *
     * @param name the account's name, empty for the component's own; for messages to people
     * @param baseUrl checked already, without a slash at the end
     */
    public Credentials(String name, String baseUrl, Identity identity, Map<Credential, Secret> secrets) {
        this.name = name;
        this.baseUrl = baseUrl;
        this.identity = identity;
        this.budgetKey = baseUrl + ' ' + identity.corpId() + ' ' + name;
        this.secrets = secrets.isEmpty() ? Map.of() : new EnumMap<>(secrets);
    }

    String baseUrl() {
        return baseUrl;
    }

    /**
     * The first of the operation's credentials that is configured.
     *
     * @throws WeworkCredentialException naming the missing option
     */
    public Credential choose(Operation operation) {
        for (Credential credential : operation.credentials()) {
            if (credential == Credential.NONE || secrets.containsKey(credential)) {
                return credential;
            }
        }
        String options =
                operation.credentials().stream().map(Credential::option).collect(Collectors.joining(" or "));
        throw missing(operation.path(), options);
    }

    Secret secret(Credential credential, String operation) {
        Secret secret = secrets.get(credential);
        if (secret == null) {
            throw missing(operation, credential.option());
        }
        return secret;
    }

    /** Whether the app's secret is a permanent code. */
    boolean isByPermanentCode() {
        return identity.byPermanentCode();
    }

    /**
     * The corp's id.
     *
     * @throws WeworkCredentialException when it is not configured
     */
    public String requireCorpId(String operation) {
        return require(identity.corpId(), "corpId", operation);
    }

    String requireSuiteId(String operation) {
        return require(identity.suiteId(), "suiteId", operation);
    }

    String requireProviderCorpId(String operation) {
        return require(identity.providerCorpId(), "providerCorpId", operation);
    }

    private String require(@Nullable String id, String option, String operation) {
        if (id == null || id.isBlank()) {
            throw missing(operation, option);
        }
        return id;
    }

    /** The keys of all tokens and tickets that were asked for with these. */
    Set<TokenKey> tokenKeys() {
        Set<TokenKey> keys = new HashSet<>();
        tokenRequests.values().forEach(request -> keys.add(request.key()));
        Secret app = secrets.get(Credential.APP);
        if (app != null && identity.corpId() != null) {
            TICKETS.forEach(kind -> keys.add(TokenKey.of(baseUrl, identity.corpId(), kind, app)));
        }
        return keys;
    }

    /** The accounts under which limits count calls that were made with these. */
    Set<String> limitedAccounts() {
        Set<String> accounts = new HashSet<>();
        owners.values().forEach(owner -> accounts.add(owner.account()));
        return accounts;
    }

    /** One retry budget a corp and app: the account's name stands for the app. */
    String budgetKey() {
        return budgetKey;
    }

    TokenRequest tokenRequest(Credential credential, Function<Credential, TokenRequest> create) {
        TokenRequest known = tokenRequests.get(credential);
        return known != null ? known : tokenRequests.computeIfAbsent(credential, create);
    }

    /**
     * Whose places among those that limits allow the operation's calls take.
     *
     * @throws WeworkCredentialException naming the missing option
     */
    Owner owner(Operation operation) {
        Credential credential = choose(operation);
        Owner known = owners.get(credential);
        return known != null ? known : owners.computeIfAbsent(credential, this::newOwner);
    }

    /** Who sends, in a text that stays the same when a secret is changed; a robot is nothing but its key. */
    public String sender(Operation operation) {
        Secret robot = operation.credentials().contains(Credential.ROBOT) ? secrets.get(Credential.ROBOT) : null;
        return identity.corpId() + (robot == null ? "" : ' ' + robot.fingerprint());
    }

    private Owner newOwner(Credential credential) {
        Secret secret = secrets.get(credential);
        // A robot's key does not say whose robot it is, and a suite or provider is the same for all corps.
        @Nullable String corpId = NOT_OF_CORP.contains(credential) ? null : identity.corpId();
        String who = credential + " " + (secret == null ? name : secret.fingerprint());
        String account = baseUrl + ' ' + identity.corpId() + ' ' + who;
        String label =
                (name.isEmpty() ? "" : name + ' ') + (identity.corpId() == null ? "" : identity.corpId() + ' ') + who;
        return new Owner(account, corpId == null ? account : baseUrl + ' ' + corpId, label.strip());
    }

    private WeworkCredentialException missing(String operation, String options) {
        String where = name.isEmpty()
                ? "at the component (camel.component.wework.*) or the endpoint"
                : "at the account " + name;
        return new WeworkCredentialException(Failure.of(
                operation,
                options + " is not set, so nothing was sent",
                new Remedy(
                        "Set " + options + " " + where + ".",
                        "请在" + (name.isEmpty() ? "组件或端点" : "账号 " + name) + "上设置 " + options + "。")));
    }

    @Override
    public String toString() {
        return "Credentials[" + (name.isEmpty() ? "" : name + ", ") + identity.corpId() + ", " + secrets.keySet() + "]";
    }
}
