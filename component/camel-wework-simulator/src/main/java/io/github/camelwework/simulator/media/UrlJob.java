// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.media.model.Media;
import io.github.camelwework.simulator.media.model.MediaKind;
import io.github.camelwework.simulator.media.model.UploadedFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/**
 * One file to fetch.
 *
 * @param md5 what its content must come to, in hexadecimal digits
 */
record UrlJob(MediaKind kind, String fileName, String url, String md5) {

    private static final int MAX_NAME = 128;
    private static final int MAX_URL = 1024;
    private static final int MAX_BYTES = 200 * 1024 * 1024;

    /** How it ended; errcode 0 with a media_id, or an errcode without one. */
    record Result(int errcode, String errmsg, String mediaId) {}

    static UrlJob read(ApiRequest request) {
        ObjectNode body = request.json();
        require(body.path("scene").asInt() == 1, 40058, "invalid scene");
        MediaKind kind = MediaKind.named(body.path("type").asText(""))
                .filter(named -> named == MediaKind.VIDEO || named == MediaKind.FILE)
                .orElseThrow(() -> new ApiError(40004, "invalid media type, video or file"));
        String name = body.path("filename").asText("");
        require(!name.isEmpty() && bytes(name) <= MAX_NAME, 40058, "invalid filename");
        FileNames.check(name);
        String url = body.path("url").asText("");
        require(!url.isEmpty(), 41010, "missing url");
        require(bytes(url) <= MAX_URL, 40039, "invalid url size");
        String md5 = body.path("md5").asText("").toLowerCase(Locale.ROOT);
        require(md5.matches("[0-9a-f]{32}"), 40058, "invalid md5");
        return new UrlJob(kind, name, url, md5);
    }

    /** Fetches, checks and keeps the file, on other threads. */
    CompletableFuture<Result> run(MediaStore store, Instant now) {
        return UrlFetch.start(url, MAX_BYTES)
                .thenApply(content -> keep(content, store, now))
                .exceptionally(UrlJob::failed);
    }

    private Result keep(byte[] content, MediaStore store, Instant now) {
        require(HexFormat.of().formatHex(md5(content)).equals(md5), 301019, "md5 mismatch");
        UploadedFile file =
                UploadRules.byUrl(kind, new UploadedFile(fileName, "application/octet-stream", content), MAX_BYTES);
        return new Result(0, "ok", store.put(kind, file, Media.BY_URL, now).mediaId());
    }

    private static Result failed(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause instanceof ApiError refusal
                ? new Result(refusal.errcode(), String.valueOf(refusal.getMessage()), "")
                : new Result(830003, "download failed", "");
    }

    private static byte[] md5(byte[] content) {
        try {
            return MessageDigest.getInstance("MD5").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime lacks MD5, which every one has to have.", e);
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void require(boolean right, int errcode, String errmsg) {
        if (!right) {
            throw new ApiError(errcode, errmsg);
        }
    }
}
