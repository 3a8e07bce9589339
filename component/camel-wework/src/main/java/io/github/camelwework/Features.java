// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.access.Access;
import io.github.camelwework.callback.endpoint.CallbackConsumer;
import io.github.camelwework.callback.endpoint.CallbackOptions;
import io.github.camelwework.callback.serve.Wanted;
import io.github.camelwework.contact.endpoint.ChangesConsumer;
import io.github.camelwework.contact.endpoint.SnapshotProducer;
import io.github.camelwework.data.Nearest;
import io.github.camelwework.options.EndpointKind;
import io.github.camelwework.options.OptionTable;
import io.github.camelwework.secret.Secret;
import io.github.camelwework.sync.apply.RunRules;
import io.github.camelwework.sync.endpoint.SyncProducer;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.jspecify.annotations.Nullable;

/** What serves an endpoint, by its operation. The features are given checked options and know nothing of this package. */
final class Features {

    /**
     * A feature that stands in to().
     *
     * @param options those of its endpoint that mean something to it
     */
    private record Sends(List<String> options, BiFunction<WeworkEndpoint, Map<String, Object>, Producer> producer) {}

    private static final Map<String, Sends> PRODUCERS = Map.of(
            Access.LINKS,
            new Sends(List.of("redirectUri", "state", "scope", "loginType", "lang"), Features::authorize),
            Access.SIGNATURES,
            new Sends(List.of("url", "ticketType"), Access::signatures),
            Access.TOKENS,
            new Sends(List.of(), (endpoint, options) -> token(endpoint)),
            SyncProducer.OPERATION,
            new Sends(List.of(), (endpoint, options) -> sync(endpoint)),
            SnapshotProducer.OPERATION,
            new Sends(List.of(), (endpoint, options) -> new SnapshotProducer(endpoint)));

    private static final Map<String, BiFunction<WeworkEndpoint, Processor, Consumer>> CONSUMERS = Map.of(
            CallbackConsumer.OPERATION, Features::callback,
            ChangesConsumer.OPERATION, Features::changes);

    private Features() {}

    /**
     * What serves the endpoint in to(); calls WeCom's operation unless a feature has the name.
     *
     * @throws IllegalArgumentException when its operation only receives, or naming an option that it has no use for
     */
    static Producer producer(WeworkEndpoint endpoint) {
        String operation = String.valueOf(endpoint.getConfiguration().getOperation());
        if (EndpointKind.of(operation).receives()) {
            throw new IllegalArgumentException(
                    "wework:%s only receives, so it cannot stand in to(): use it in from()".formatted(operation));
        }
        Sends feature = PRODUCERS.get(operation);
        if (feature == null) {
            return new WeworkProducer(endpoint);
        }
        Map<String, Object> set = TypedOption.setIn(endpoint.getConfiguration());
        requireUse(operation, feature.options(), set.keySet());
        requireUse(operation, feature.options(), endpoint.getParameters().keySet());
        return feature.producer().apply(endpoint, set);
    }

    /**
     * What serves the endpoint in from().
     *
     * @throws IllegalArgumentException when its operation only sends
     */
    static Consumer consumer(WeworkEndpoint endpoint, Processor processor) {
        String operation = String.valueOf(endpoint.getConfiguration().getOperation());
        BiFunction<WeworkEndpoint, Processor, Consumer> feature = CONSUMERS.get(operation);
        if (feature == null) {
            throw new IllegalArgumentException(
                    "wework:%s only sends, so it cannot stand in from(): use it in to()".formatted(operation));
        }
        return feature.apply(endpoint, processor);
    }

    private static Producer authorize(WeworkEndpoint endpoint, Map<String, Object> options) {
        WeworkComponent component = endpoint.getWeworkComponent();
        return Access.links(
                endpoint, options, () -> new Access.PageUrls(component.getAuthorizeUrl(), component.getLoginUrl()));
    }

    private static Producer token(WeworkEndpoint endpoint) {
        return Access.tokens(
                endpoint,
                new Access.TokenSettings(
                        endpoint.getWeworkComponent().isTokenEndpointEnabled(),
                        endpoint.getConfiguration().getCredential(),
                        endpoint.isGiven("credential")));
    }

    private static Producer sync(WeworkEndpoint endpoint) {
        return new SyncProducer(
                endpoint,
                () -> syncSettings(endpoint),
                status -> WeworkSyncEvent.tell(endpoint, status),
                endpoint.getWeworkComponent().syncs());
    }

    private static Consumer callback(WeworkEndpoint endpoint, Processor processor) {
        WeworkConfiguration options = endpoint.getConfiguration();
        return new CallbackConsumer(
                endpoint,
                processor,
                Wanted.of(options.getEvents(), options.getMsgTypes()),
                () -> callbackOptions(endpoint));
    }

    private static Consumer changes(WeworkEndpoint endpoint, Processor processor) {
        return new ChangesConsumer(
                endpoint, processor, () -> endpoint.getConfiguration().changesSettings(endpoint.getCamelContext()));
    }

    private static SyncProducer.Settings syncSettings(WeworkEndpoint endpoint) {
        WeworkConfiguration options = endpoint.getConfiguration();
        String approved = options.getApprovedPlan();
        return new SyncProducer.Settings(
                options.getMode(),
                new RunRules(
                        options.syncPolicy(),
                        approved == null ? null : approved.strip(),
                        options.getJobsFrom(),
                        options.syncConcurrency()),
                options.sourceOptions(),
                options.getManagedDepartment(),
                options.isTrustMessage(),
                options.isFailOnItemErrors(),
                options.stateStore(endpoint.getCamelContext()));
    }

    /** The options of a callback, with the secrets of its account as they are now. */
    private static CallbackOptions callbackOptions(WeworkEndpoint endpoint) {
        WeworkConfiguration options = endpoint.getConfiguration();
        String name = options.getAccount();
        WeworkAccount account = name == null || name.isBlank()
                ? null
                : endpoint.getWeworkComponent().accountSource().resolve(name);
        return new CallbackOptions(
                identity(options, account),
                options.getPath(),
                Math.toIntExact(OptionTable.instance().number("maxBodySize", options.getMaxBodySize())),
                options.getHttpComponent(),
                options.getAckMode(),
                options.getMaxWaiting(),
                Duration.ofMillis(options.getAckTimeout()),
                options.getIdempotentRepository());
    }

    private static CallbackOptions.Identity identity(WeworkConfiguration options, @Nullable WeworkAccount account) {
        return new CallbackOptions.Identity(
                Secret.ofNullable(first(options.getToken(), account == null ? null : account.getToken())),
                Secret.ofNullable(first(
                        options.getEncodingAesSecretKey(), account == null ? null : account.getEncodingAesSecretKey())),
                first(options.getCorpId(), account == null ? null : account.getCorpId()),
                options.getReceiveId(),
                Duration.ofMillis(options.getWindow()),
                account == null ? "the component or an account" : "the account " + options.getAccount());
    }

    private static @Nullable String first(@Nullable String own, @Nullable String inherited) {
        String first = own == null || own.isBlank() ? inherited : own;
        return first == null || first.isBlank() ? null : first;
    }

    private static void requireUse(String operation, List<String> known, Collection<String> given) {
        for (String option : given) {
            if (!known.contains(option)) {
                throw new IllegalArgumentException("wework:%s does not use the option %s%s: remove it"
                        .formatted(operation, option, Nearest.suggestion(option, known)));
            }
        }
    }
}
