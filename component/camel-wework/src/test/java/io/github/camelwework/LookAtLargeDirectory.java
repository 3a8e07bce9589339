// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.contact.endpoint.ChangesConsumer;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** Looks once at a directory in a JVM of its own, and prints how many changes it was told. */
public final class LookAtLargeDirectory {

    private LookAtLargeDirectory() {}

    /** The URI to look with, the base URL, the corp's id and the app's secret. */
    public static void main(String... arguments) throws Exception {
        DefaultCamelContext context = new DefaultCamelContext();
        WeworkComponent component = new WeworkComponent(context);
        component.getConfiguration().setBaseUrl(arguments[1]);
        component.getConfiguration().setCorpId(arguments[2]);
        component.getConfiguration().setSecret(arguments[3]);
        context.addComponent("wework", component);
        AtomicInteger told = new AtomicInteger();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(arguments[0] + "&initialDelay=1d").routeId("changes").process(exchange -> told.incrementAndGet());
            }
        });
        context.start();
        ((ChangesConsumer) context.getRoute("changes").getConsumer()).poll();
        context.stop();
        System.out.printf("told=%d%n", told.get());
        System.exit(0);
    }
}
