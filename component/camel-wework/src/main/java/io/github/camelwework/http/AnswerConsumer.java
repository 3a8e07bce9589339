// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** Takes an answer in: JSON into memory, a file (it has a Content-Disposition) into the sink. */
final class AnswerConsumer implements AsyncResponseConsumer<Transport.Answer> {

    private static final int OK_CLASS = 2;

    private final Transport.@Nullable FileSink fileSink;
    private final int most;
    private @Nullable AnswerContent content;
    private @Nullable HttpResponse head;
    private @Nullable FutureCallback<Transport.Answer> callback;

    /**
     * A consumer.
     *
     * @param most how many bytes an answer may have that is held in memory
     */
    AnswerConsumer(Transport.@Nullable FileSink fileSink, int most) {
        this.fileSink = fileSink;
        this.most = most;
    }

    @Override
    public void consumeResponse(
            HttpResponse response,
            @Nullable EntityDetails entity,
            HttpContext context,
            FutureCallback<Transport.Answer> resultCallback)
            throws HttpException, IOException {
        head = response;
        callback = resultCallback;
        if (entity == null) {
            content = AnswerContent.inMemory(most);
            complete();
        } else {
            content = fileSink != null && goesTo(fileSink, response)
                    ? into(fileSink, head(response, entity))
                    : AnswerContent.inMemory(most).announced(entity.getContentLength());
        }
    }

    private static AnswerContent into(Transport.FileSink sink, Transport.Head head) throws IOException {
        if (head.length() > sink.limit()) {
            throw new AnswerTooLargeException(sink.limit(), SpoolFile.LIMIT_OPTION);
        }
        return AnswerContent.into(sink.open(head));
    }

    private static Transport.Head head(HttpResponse response, EntityDetails entity) {
        return new Transport.Head(
                response.getCode(),
                value(response, HttpHeaders.CONTENT_RANGE),
                value(response, HttpHeaders.ACCEPT_RANGES),
                entity.getContentLength());
    }

    private static boolean goesTo(Transport.FileSink sink, HttpResponse response) {
        return response.getCode() / 100 == OK_CLASS
                && (sink.takesAll()
                        || response.containsHeader(HttpHeaders.CONTENT_DISPOSITION)
                        || response.getCode() == HttpStatus.SC_PARTIAL_CONTENT);
    }

    @Override
    public void informationResponse(HttpResponse response, HttpContext context) {}

    @Override
    public void updateCapacity(CapacityChannel capacity) throws IOException {
        capacity.update(Integer.MAX_VALUE);
    }

    @Override
    public void consume(ByteBuffer source) throws IOException {
        Objects.requireNonNull(content).add(source);
    }

    @Override
    public void streamEnd(@Nullable List<? extends Header> trailers) throws IOException {
        complete();
    }

    @Override
    public void failed(Exception cause) {
        releaseResources();
    }

    @Override
    public void releaseResources() {
        try {
            if (content != null) {
                content.close();
            }
        } catch (IOException e) {
            // The call has failed, or its answer is whole: nothing depends on this any more.
        }
    }

    private void complete() throws IOException {
        HttpResponse response = Objects.requireNonNull(head);
        AnswerContent received = Objects.requireNonNull(content);
        received.close();
        Objects.requireNonNull(callback)
                .completed(new Transport.Answer(
                        response.getCode(),
                        Objects.requireNonNullElse(value(response, HttpHeaders.CONTENT_TYPE), ""),
                        value(response, HttpHeaders.CONTENT_DISPOSITION),
                        received.bytes(),
                        received.file()));
    }

    private static @Nullable String value(HttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }
}
