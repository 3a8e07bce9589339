// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;

/**
 * Takes a multipart body apart. Only Jetty's tokenizer is used: its own reading of Content-Disposition unescapes file
 * names, and the point here is to keep them as they came, in UTF-8.
 */
final class Parts implements MultiPart.Parser.Listener {

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, String> headers = new HashMap<>();
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private boolean complete;

    private Parts() {}

    /** The parts of the body; empty when its form is wrong. */
    static Optional<List<Part>> parse(String contentType, byte[] body) {
        if (!contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            return Optional.empty();
        }
        String boundary = MultiPart.extractBoundary(contentType);
        if (boundary == null || boundary.isEmpty()) {
            return Optional.empty();
        }
        Parts listener = new Parts();
        new MultiPart.Parser(boundary, listener).parse(Content.Chunk.from(ByteBuffer.wrap(body), true));
        return listener.complete ? Optional.of(listener.parts) : Optional.empty();
    }

    @Override
    public void onPartHeader(String name, String value) {
        headers.put(name.toLowerCase(Locale.ROOT), value);
    }

    @Override
    public void onPartContent(Content.Chunk chunk) {
        ByteBuffer buffer = chunk.getByteBuffer();
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        content.writeBytes(bytes);
    }

    @Override
    public void onPartEnd() {
        parts.add(new Part(Map.copyOf(headers), content.toByteArray()));
        headers.clear();
        content.reset();
    }

    @Override
    public void onComplete() {
        complete = true;
    }

    @Override
    public void onFailure(Throwable failure) {
        complete = false;
    }
}
