// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;

/** Uploads streams of 20 MB and reads them back, several at a time: a program, so that it can be given a small heap. */
final class MoveLargeFiles {

    private static final int FILES = 3;
    private static final int SIZE = 20 << 20;

    private MoveLargeFiles() {}

    public static void main(String[] arguments) {
        DefaultCamelContext context = new DefaultCamelContext();
        WeworkComponent component = new WeworkComponent(context);
        WeworkConfiguration configuration = component.getConfiguration();
        configuration.setBaseUrl(arguments[0]);
        configuration.setCorpId(arguments[1]);
        configuration.setSecret(arguments[2]);
        configuration.setResponseTimeout(60_000);
        context.addComponent("wework", component);
        context.start();
        ProducerTemplate template = context.createProducerTemplate();
        long bytes = IntStream.range(0, FILES)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> move(template, number)))
                .toList()
                .stream()
                .mapToLong(CompletableFuture::join)
                .sum();
        context.stop();
        System.out.printf("bytes=%d%n", bytes);
        System.exit(0);
    }

    private static long move(ProducerTemplate template, int number) {
        Exchange up = template.request("wework:media/upload?mediaType=file", exchange -> {
            exchange.getMessage().setHeader(Exchange.FILE_NAME, "large%d.bin".formatted(number));
            exchange.getMessage().setBody(zeros());
        });
        String media = up.getMessage().getHeader(WeworkConstants.NEW_MEDIA_ID, String.class);
        Map<String, Object> none = Map.of();
        try (InputStream file = template.requestBodyAndHeaders("wework:media/get", media, none, InputStream.class)) {
            return file.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream zeros() {
        return new FilterInputStream(InputStream.nullInputStream()) {
            private int left = SIZE;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] target, int offset, int count) {
                int given = Math.min(left, count);
                left -= given;
                return given == 0 ? -1 : given;
            }
        };
    }
}
