// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.media.model.ImageFormat;
import io.github.camelwework.simulator.media.model.MediaKind;
import io.github.camelwework.simulator.media.model.UploadedFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a file must be for its kind (doc 90253): looked at by its bytes, whatever its name says. */
final class UploadRules {

    static final int MIN_BYTES = 6;
    private static final Duration MAX_VOICE = Duration.ofMinutes(1);

    private static final Map<MediaKind, UnaryOperator<UploadedFile>> BY_KIND = new EnumMap<>(Map.of(
            MediaKind.IMAGE, UploadRules::image,
            MediaKind.VOICE, UploadRules::voice,
            MediaKind.VIDEO, UploadRules::video,
            MediaKind.FILE, file -> file));

    private UploadRules() {}

    /** The file with the content type that media/get will give it. */
    static UploadedFile check(MediaKind kind, UploadedFile file) {
        return byUrl(kind, file, kind.maxBytes());
    }

    /** The same for one that WeCom fetched itself, which may be larger. */
    static UploadedFile byUrl(MediaKind kind, UploadedFile file, int maxBytes) {
        size(file, maxBytes);
        return BY_KIND.getOrDefault(kind, UnaryOperator.identity()).apply(file);
    }

    static UploadedFile picture(UploadedFile file, int maxBytes) {
        size(file, maxBytes);
        return image(file);
    }

    private static void size(UploadedFile file, int max) {
        int size = file.content().length;
        if (size == 0) {
            throw new ApiError(44001, "empty media data");
        }
        if (size < MIN_BYTES) {
            throw new ApiError(40006, "invalid file size, at least " + MIN_BYTES + " bytes");
        }
        if (size > max) {
            throw new ApiError(45001, "media size out of limit, at most " + max + " bytes");
        }
    }

    private static UploadedFile image(UploadedFile file) {
        ImageFormat format = ImageFormat.of(file.content())
                .orElseThrow(() -> new ApiError(40123, "invalid image format: JPG or PNG"));
        return typed(file, format.contentType());
    }

    private static UploadedFile voice(UploadedFile file) {
        Optional<Duration> duration = Amr.duration(file.content());
        if (duration.isEmpty()) {
            throw new ApiError(301017, "voice format invalid: AMR only");
        }
        if (duration.get().compareTo(MAX_VOICE) > 0) {
            throw new ApiError(45007, "voice playtime out of limit, at most 60 seconds");
        }
        return typed(file, "audio/amr");
    }

    private static UploadedFile video(UploadedFile file) {
        byte[] content = file.content();
        boolean mp4 = content.length > 8 && new String(content, 4, 4, StandardCharsets.US_ASCII).equals("ftyp");
        if (!mp4) {
            throw new ApiError(40004, "invalid media type: MP4 only");
        }
        return typed(file, "video/mp4");
    }

    private static UploadedFile typed(UploadedFile file, String contentType) {
        return new UploadedFile(file.name(), contentType, file.content());
    }
}
