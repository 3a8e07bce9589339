// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.testing;

import io.github.camelwework.callback.Request;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.AsyncProcessor;
import org.apache.camel.CamelContext;
import org.apache.camel.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.spi.RestConfiguration;
import org.apache.camel.spi.RestConsumerFactory;
import org.apache.camel.support.AsyncProcessorConverterHelper;
import org.apache.camel.support.DefaultConsumer;
import org.apache.camel.support.DefaultExchange;

/** An HTTP server without HTTP: what would come in through one is given to it by hand. */
public final class FakeHttp implements RestConsumerFactory {

    private final Map<String, Processor> served = new ConcurrentHashMap<>();

    public record Answer(int status, byte[] body) {

        public String text() {
            return new String(body, java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    @Override
    public Consumer createConsumer(
            CamelContext context,
            Processor processor,
            String verb,
            String basePath,
            String uriTemplate,
            String consumes,
            String produces,
            RestConfiguration configuration,
            Map<String, Object> parameters) {
        return new DefaultConsumer(context.getEndpoint("direct:http"), processor) {
            @Override
            protected void doStart() throws Exception {
                super.doStart();
                served.put(verb + basePath, processor);
            }

            @Override
            protected void doStop() throws Exception {
                served.remove(verb + basePath);
                super.doStop();
            }
        };
    }

    public CompletableFuture<Answer> post(CamelContext context, Request request) {
        return post(context, CallbackServer.PATH, request);
    }

    public CompletableFuture<Answer> post(CamelContext context, String path, Request request) {
        return call(context, "POST" + path, request.query(), request.body());
    }

    public CompletableFuture<Answer> get(CamelContext context, String query) {
        return call(context, "GET" + CallbackServer.PATH, query, new byte[0]);
    }

    private CompletableFuture<Answer> call(CamelContext context, String key, String query, byte[] body) {
        Processor processor = served.get(key);
        if (processor == null) {
            return CompletableFuture.completedFuture(new Answer(404, new byte[0]));
        }
        Exchange http = new DefaultExchange(context);
        http.getMessage().setHeader(Exchange.HTTP_RAW_QUERY, query);
        http.getMessage().setBody(new ByteArrayInputStream(body));
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        AsyncProcessor async = AsyncProcessorConverterHelper.convert(processor);
        async.process(http, doneSync -> answer.complete(answer(http)));
        return answer;
    }

    private static Answer answer(Exchange http) {
        if (http.getException() != null) {
            throw new AssertionError("The HTTP exchange failed.", http.getException());
        }
        byte[] body = http.getMessage().getBody(byte[].class);
        return new Answer(
                http.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, Integer.class),
                body == null ? new byte[0] : body);
    }
}
