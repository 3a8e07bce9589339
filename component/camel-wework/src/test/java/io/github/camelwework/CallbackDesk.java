// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.callback.Request;
import io.github.camelwework.callback.Sender;
import io.github.camelwework.environment.VirtualTime;
import io.github.camelwework.testing.CallbackServer;
import io.github.camelwework.testing.FakeHttp;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.support.AsyncProcessorSupport;
import org.apache.camel.support.DefaultThreadPoolFactory;
import org.apache.camel.util.concurrent.SynchronousExecutorService;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Callbacks in one thread and in virtual time: what is posted is answered at once, or when the clock is moved. */
final class CallbackDesk implements BeforeEachCallback, AfterEachCallback {

    final VirtualTime time = new VirtualTime();
    final FakeHttp http = new FakeHttp();
    final DefaultCamelContext context = new DefaultCamelContext();

    @Override
    public void beforeEach(ExtensionContext test) {
        context.getExecutorServiceManager().setThreadPoolFactory(new DefaultThreadPoolFactory() {
            @Override
            public ExecutorService newCachedThreadPool(ThreadFactory threads) {
                return new SynchronousExecutorService();
            }

            @Override
            public ExecutorService newThreadPool(ThreadPoolProfile profile, ThreadFactory threads) {
                return new SynchronousExecutorService();
            }
        });
        context.getRegistry().bind("fake", http);
        WeworkComponent component = new WeworkComponent(context);
        component.setEnvironment(time.environment());
        WeworkConfiguration configuration = component.getConfiguration();
        configuration.setCorpId(Sender.CORP);
        configuration.setToken(Sender.TOKEN);
        configuration.setEncodingAesSecretKey(Sender.KEY);
        configuration.setHttpComponent("fake");
        context.addComponent("wework", component);
        context.start();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        // What a test left waiting in virtual time would be waited for in real time.
        time.advance(Duration.ofDays(1));
        context.stop();
    }

    void routes(RouteBuilder builder) throws Exception {
        context.addRoutes(builder);
    }

    Sender sender() {
        return new Sender().timestamp(String.valueOf(time.now().getEpochSecond()));
    }

    CompletableFuture<FakeHttp.Answer> post(Request request) {
        return http.post(context, request);
    }

    /** Posts without a look at the answer. */
    void send(Request request) {
        send(CallbackServer.PATH, request);
    }

    void send(String path, Request request) {
        var unused = http.post(context, path, request);
    }

    FakeHttp.Answer answer(Request request) {
        return post(request).getNow(new FakeHttp.Answer(-1, new byte[0]));
    }

    /** A step of a route that takes as long as the header or the given time says. */
    AsyncProcessorSupport taking(java.util.function.Function<Exchange, Duration> howLong) {
        return new AsyncProcessorSupport() {
            @Override
            public boolean process(Exchange exchange, AsyncCallback callback) {
                var unused = time.environment()
                        .scheduler()
                        .schedule(
                                () -> callback.done(false),
                                howLong.apply(exchange).toMillis(),
                                java.util.concurrent.TimeUnit.MILLISECONDS);
                return false;
            }
        };
    }
}
