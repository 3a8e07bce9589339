// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Sends one request once. */
@FunctionalInterface
public interface Transport {

    /**
     * Sends the request; no thread is held until the answer comes.
     *
     * @return completes with the answer, whatever its status, or fails with a {@link TransportException}
     */
    CompletableFuture<Answer> send(Request request);

    /**
     * A request as it goes out. The URI holds the access token, so nothing here is ever printed.
     *
     * @param uri absolute, with its query
     * @param timeouts how long it may take
     * @param fileSink where the answer goes when it is a file; null when no file is expected
     */
    public record Request(
            String method,
            String uri,
            Payload payload,
            Timeouts timeouts,
            @Nullable FileSink fileSink) {

        @Override
        public String toString() {
            return method + " request";
        }
    }

    /**
     * What the server answered.
     *
     * @param contentType empty when it said none
     * @param disposition the Content-Disposition; null when there is none, and then it is no file
     * @param body the answer's bytes; empty when it went to {@code file}
     * @param file what the answered file was written to; null when it is no file
     */
    public record Answer(
            int status,
            String contentType,
            @Nullable String disposition,
            byte[] body,
            @Nullable OutputStream file) {

        @Override
        public String toString() {
            return "HTTP " + status + " " + contentType;
        }
    }

    /**
     * How an answer begins whose content goes to a sink.
     *
     * @param contentRange which part of the file it is; null when it is the whole
     * @param acceptRanges what the server says of parts; null when it says nothing
     * @param length how many bytes follow; -1 when the server does not say
     */
    public record Head(
            int status,
            @Nullable String contentRange,
            @Nullable String acceptRanges,
            long length) {}

    /** Opens what an answered file is written to; called at most once an attempt. */
    @FunctionalInterface
    public interface FileSink {

        /** Opens a place for the file. */
        OutputStream open() throws IOException;

        /**
         * Opens a place for what an answer holds that begins like this.
         *
         * @throws IOException when it is not what was asked for; the attempt fails
         */
        default OutputStream open(Head head) throws IOException {
            return open();
        }

        /** What the next attempt says in the header Range; null when it asks for the whole. */
        default @Nullable String range() {
            return null;
        }

        /** How many bytes it takes: an answer that announces more is not read. */
        default long limit() {
            return Long.MAX_VALUE;
        }

        /** Whether any answer goes there, rather than only a file: for lists that memory should not hold. */
        default boolean takesAll() {
            return false;
        }
    }

    /** What a request carries. Each kind can be sent more than once. */
    public sealed interface Payload {

        /** Nothing. */
        record Empty() implements Payload {}

        /** A JSON object in UTF-8. */
        record Json(byte[] utf8) implements Payload {}

        /** A file as multipart/form-data. */
        record Upload(FilePart file) implements Payload {}
    }
}
