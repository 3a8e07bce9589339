// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.simulator.media.model.Media;
import io.github.camelwework.simulator.media.model.MediaKind;
import io.github.camelwework.simulator.media.model.UploadedFile;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class MediaStoreTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    private final MediaStore store =
            new MediaStore(RandomGeneratorFactory.of("L64X128MixRandom").create(7), () -> 100);

    @Test
    void the_oldest_media_go_first_and_then_the_oldest_pictures() {
        String picture = store.putPicture(file(60));
        Media first = put(20);
        Media second = put(20);

        Media third = put(40);
        assertThat(store.all()).containsExactly(third);
        assertThat(store.picture(picture)).isPresent();

        Media fourth = put(90);
        assertThat(store.all()).containsExactly(fourth).doesNotContain(first, second);
        assertThat(store.picture(picture)).isEmpty();
    }

    @Test
    void the_newest_stays_however_large_it_is() {
        Media large = put(1_000);
        assertThat(store.find(large.mediaId(), NOW)).isPresent();

        Media next = put(1);
        assertThat(store.all()).containsExactly(next);
    }

    @Test
    void what_is_over_makes_room_and_its_speech_too() {
        store.putSpeech(new byte[40], new byte[50], NOW);
        Instant later = NOW.plus(Duration.ofDays(4));

        String picture = store.putPicture(file(10));
        Media next = store.put(MediaKind.FILE, file(90), later);

        assertThat(store.all()).containsExactly(next);
        assertThat(store.picture(picture)).isPresent();
    }

    private Media put(int bytes) {
        return store.put(MediaKind.FILE, file(bytes), NOW);
    }

    private static UploadedFile file(int bytes) {
        return new UploadedFile("a.bin", "application/octet-stream", new byte[bytes]);
    }
}
