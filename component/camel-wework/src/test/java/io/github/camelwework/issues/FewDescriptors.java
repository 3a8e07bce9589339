// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import io.github.camelwework.WeworkComponent;
import io.github.camelwework.WeworkConfiguration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** Downloads and lists by the thousand that nobody closes: a program, so that it can be given few descriptors. */
final class FewDescriptors {

    private static final int DOWNLOADS = 3_000;
    private static final int LISTS = 300;

    private FewDescriptors() {}

    public static void main(String[] arguments) throws Exception {
        DefaultCamelContext context = new DefaultCamelContext();
        WeworkComponent component = new WeworkComponent(context);
        WeworkConfiguration configuration = component.getConfiguration();
        configuration.setBaseUrl(arguments[0]);
        configuration.setCorpId(arguments[1]);
        configuration.setSecret(arguments[2]);
        context.addComponent("wework", component);
        Path folder = Path.of(arguments[4]);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:file").to("wework:media/get").to("file:" + folder + "?fileName=one.bin");
                from("direct:unread").to("wework:media/get");
                from("direct:list").to("wework:user/list?paging=stream");
            }
        });
        context.start();
        ProducerTemplate template = context.createProducerTemplate();
        // Held, so that no collection of garbage can help.
        List<Object> held = new ArrayList<>();
        long bytes = 0;
        for (int number = 0; number < DOWNLOADS; number++) {
            Exchange read = send(template, "direct:file", arguments[3]);
            bytes += folder.resolve("one.bin").toFile().length();
            held.add(read);
            if (number % 3 == 0) {
                held.add(send(template, "direct:unread", arguments[3]));
            }
            if (number % (DOWNLOADS / LISTS) == 0) {
                Exchange list = send(template, "direct:list", "1");
                Iterator<?> rows = list.getMessage().getBody(Iterator.class);
                held.add(rows.next());
                held.add(rows);
            }
        }
        context.stop();
        System.out.printf("bytes=%d held=%d%n", bytes, held.size());
        System.exit(0);
    }

    private static Exchange send(ProducerTemplate template, String uri, String body) {
        Exchange exchange = template.request(uri, made -> made.getMessage().setBody(body));
        if (exchange.getException() != null) {
            throw new IllegalStateException(exchange.getException());
        }
        return exchange;
    }
}
