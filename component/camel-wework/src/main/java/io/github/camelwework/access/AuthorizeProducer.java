// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.access;

import io.github.camelwework.client.Credentials;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.runtime.CallOptions;
import io.github.camelwework.runtime.Caller;
import io.github.camelwework.runtime.Ending;
import io.github.camelwework.runtime.ExchangeResults;
import io.github.camelwework.runtime.FeatureEndpoint;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultAsyncProducer;
import org.jspecify.annotations.Nullable;

/** {@code wework:oauth/authorize}: the link of a web authorisation, as the body (docs 91022, 98152). Calls nobody. */
final class AuthorizeProducer extends DefaultAsyncProducer {

    static final String OPERATION = "oauth/authorize";

    private static final Remedy REMEDY = new Remedy(
            "Correct the option or the header CamelWework… of the same name; the link was not made.",
            "请更正该选项或同名的 CamelWework… 消息头；未生成链接。");

    private final FeatureEndpoint endpoint;
    private volatile @Nullable CallOptions calls;
    private final Map<String, Object> options;
    private final Supplier<Access.PageUrls> pages;

    /**
     * A producer for the endpoint.
     *
     * @param options those that are set, by name
     * @throws IllegalArgumentException when an option has a value that WeCom does not know
     */
    AuthorizeProducer(FeatureEndpoint endpoint, Map<String, Object> options, Supplier<Access.PageUrls> pages) {
        super(endpoint);
        this.endpoint = endpoint;
        this.pages = pages;
        this.options = options;
        options.forEach((option, value) -> AuthorizeLink.check(option, value.toString()));
        requireOneKind(options.get("loginType"), options.get("scope"));
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        endpoint.checkCaller();
        calls = endpoint.callOptions();
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        ExchangeResults results = new ExchangeResults(exchange, calls());
        return new Ending(exchange, callback, () -> endpoint.runtime().replies())
                .after(() -> CompletableFuture.completedFuture(made(exchange, results)), (link, failure) -> {
                    if (link == null) {
                        results.failed(failure);
                    } else {
                        exchange.getMessage().setBody(link);
                    }
                });
    }

    private String made(Exchange exchange, ExchangeResults results) {
        results.clearEarlier();
        try {
            return link(exchange);
        } catch (IllegalArgumentException e) {
            throw new WeworkRequestException(Failure.of(OPERATION, String.valueOf(e.getMessage()), REMEDY));
        }
    }

    private String link(Exchange exchange) {
        OptionValues values = new OptionValues(exchange.getMessage(), options);
        String redirectUri = values.text("redirectUri");
        if (redirectUri == null) {
            throw new IllegalArgumentException("redirectUri is missing: the address to which the browser returns");
        }
        Caller caller = endpoint.caller(exchange);
        Credentials credentials = caller.credentials();
        AuthorizeLink link = new AuthorizeLink(
                        credentials.requireCorpId(OPERATION),
                        values.agentId(caller.agentId()),
                        redirectUri,
                        values.text("state"))
                .checked();
        String loginType = values.text("loginType");
        String scope = values.text("scope");
        requireOneKind(loginType, scope);
        if (loginType == null) {
            return link.inTheApp(pages.get().inTheApp(), scope == null ? AuthorizeLink.DEFAULT_SCOPE : scope);
        }
        String lang = values.text("lang");
        if (lang != null) {
            AuthorizeLink.check("lang", lang);
        }
        return link.onTheDesk(pages.get().onTheDesk(), loginType, lang);
    }

    private static void requireOneKind(@Nullable Object loginType, @Nullable Object scope) {
        if (loginType != null && scope != null) {
            throw new IllegalArgumentException(
                    "the login page for desktop browsers does not take scope: set either loginType or scope");
        }
    }

    private CallOptions calls() {
        return Objects.requireNonNull(calls, "The producer is not started.");
    }
}
