// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.access;

import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.headers.Headers;
import io.github.camelwework.json.JsonValues;
import io.github.camelwework.model.WeworkResult;
import io.github.camelwework.request.BodyText;
import io.github.camelwework.runtime.CallOptions;
import io.github.camelwework.runtime.Caller;
import io.github.camelwework.runtime.Ending;
import io.github.camelwework.runtime.ExchangeResults;
import io.github.camelwework.runtime.FeatureEndpoint;
import io.github.camelwework.secret.Secret;
import io.github.camelwework.token.TokenRequest;
import io.github.camelwework.token.WeworkTokenService;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.support.DefaultAsyncProducer;
import org.jspecify.annotations.Nullable;

/**
 * {@code wework:jsapi/signature}: the arguments of {@code wx.config} or {@code wx.agentConfig} (doc 90506), under their
 * names. The ticket is fetched once in its life, by the token service.
 */
final class SignatureProducer extends DefaultAsyncProducer {

    static final String OPERATION = "jsapi/signature";

    private static final Remedy REMEDY =
            new Remedy("Correct the option, the header or the body; nothing was signed.", "请更正选项、消息头或消息体；未生成签名。");

    private final FeatureEndpoint endpoint;
    private volatile @Nullable CallOptions calls;
    private final Map<String, Object> options;

    /** What an exchange asks for. */
    private record Wanted(
            TicketType type,
            String url,
            String corpId,
            @Nullable Integer agentId,
            TokenRequest ticket) {}

    /**
     * A producer for the endpoint.
     *
     * @param options those that are set, by name
     */
    SignatureProducer(FeatureEndpoint endpoint, Map<String, Object> options) {
        super(endpoint);
        this.endpoint = endpoint;
        this.options = options;
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
                .after(() -> sign(exchange, results), (signed, failure) -> {
                    if (signed == null) {
                        results.failed(failure);
                    } else {
                        exchange.getMessage().setBody(signed);
                    }
                });
    }

    private CompletableFuture<WeworkResult> sign(Exchange exchange, ExchangeResults results) {
        results.clearEarlier();
        Wanted wanted;
        try {
            wanted = wanted(exchange);
        } catch (IllegalArgumentException | IOException e) {
            throw new WeworkRequestException(Failure.of(OPERATION, String.valueOf(e.getMessage()), REMEDY));
        }
        return WeworkTokenService.of(endpoint.getCamelContext())
                .token(wanted.ticket())
                .thenApply(ticket -> signed(wanted, ticket.value()));
    }

    private Wanted wanted(Exchange exchange) throws IOException {
        OptionValues values = new OptionValues(exchange.getMessage(), options);
        TicketType type = type(values.text("ticketType"));
        Caller caller = endpoint.caller(exchange);
        Integer agentId = values.agentId(caller.agentId());
        if (type == TicketType.AGENT_CONFIG && agentId == null) {
            throw new IllegalArgumentException("ticketType=agent_config needs an agentId");
        }
        return new Wanted(
                type,
                url(exchange, values),
                caller.credentials().requireCorpId(OPERATION),
                agentId,
                endpoint.runtime().client().ticketRequest(caller.credentials(), type.kind()));
    }

    /** The header, the body, the option: the first that there is. */
    private static String url(Exchange exchange, OptionValues values) throws IOException {
        Message message = exchange.getMessage();
        String body = message.getHeader(Headers.URL) == null ? text(message) : null;
        String url = body == null || body.isBlank() ? values.text("url") : JsonValues.id("the body", body);
        if (url == null || !url.matches("(?i)https?://.+")) {
            throw new IllegalArgumentException(
                    "the address of the page to sign is missing: give it completely, as the header CamelWeworkUrl"
                            + " or the body");
        }
        return url;
    }

    private static @Nullable String text(Message message) throws IOException {
        Object body = message.getBody();
        return body instanceof URI || body instanceof URL
                ? body.toString()
                : BodyText.isText(body) ? BodyText.of(message) : null;
    }

    private static TicketType type(@Nullable String text) {
        return text == null ? TicketType.CONFIG : TicketType.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private WeworkResult signed(Wanted wanted, Secret ticket) {
        var environment = endpoint.runtime().environment();
        JsapiSignature signature = new JsapiSignature(
                JsapiSignature.nonce(environment.random()),
                environment.clock().instant().getEpochSecond(),
                wanted.url());
        WeworkResult result = new WeworkResult();
        if (wanted.type() == TicketType.CONFIG) {
            result.put("appId", wanted.corpId());
        } else {
            result.put("corpid", wanted.corpId());
            result.put("agentid", wanted.agentId());
        }
        result.put("timestamp", signature.timestamp());
        result.put("nonceStr", signature.nonce());
        result.put("signature", signature.sign(ticket));
        return result;
    }

    private CallOptions calls() {
        return Objects.requireNonNull(calls, "The producer is not started.");
    }
}
