// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import io.github.camelwework.simulator.media.model.Media;
import io.github.camelwework.simulator.media.model.MediaKind;
import io.github.camelwework.simulator.media.model.UploadedFile;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/** The temporary media of one corp, each for three days. Thread-safe. */
public final class MediaStore {

    private static final Duration LIFE = Duration.ofDays(3);

    private final Map<String, Media> byId = new LinkedHashMap<>();
    private final Map<String, UploadedFile> pictures = new LinkedHashMap<>();
    private final Map<String, byte[]> speeches = new HashMap<>();
    private final RandomGenerator random;
    private final LongSupplier mostBytes;
    private long bytes;

    /**
     * An empty store.
     *
     * @param random where ids come from
     * @param mostBytes how much it keeps at most, beside the newest file; asked for each file
     */
    public MediaStore(RandomGenerator random, LongSupplier mostBytes) {
        this.random = random;
        this.mostBytes = mostBytes;
    }

    /** Keeps a file for all apps of the corp, as media/upload does once the file has passed its checks. */
    public Media put(MediaKind kind, UploadedFile file, Instant now) {
        return put(kind, file, Media.CORP, now);
    }

    /** Keeps a file that only the robot with that key may use. */
    public synchronized Media put(MediaKind kind, UploadedFile file, String owner, Instant now) {
        byId.values().stream().filter(media -> isOver(media, now)).toList().forEach(this::forget);
        makeRoom(file);
        Media media = new Media(newId(), kind, file.name(), file.contentType(), owner, now, file.content());
        byId.put(media.mediaId(), media);
        return media;
    }

    /** The file of that id, unless it is unknown, a robot's, or older than three days. */
    public Optional<Media> find(String mediaId, Instant now) {
        return find(mediaId, Media.CORP, now);
    }

    /** The file of that id and owner, unless it is older than three days. */
    public synchronized Optional<Media> find(String mediaId, String owner, Instant now) {
        return Optional.ofNullable(byId.get(mediaId))
                .filter(media -> media.owner().equals(owner))
                .filter(media -> !isOver(media, now));
    }

    /** The picture that media/uploadimg gave that id; those stay while there is room. */
    public synchronized Optional<UploadedFile> picture(String id) {
        return Optional.ofNullable(pictures.get(id));
    }

    /**
     * Keeps what a member said into a page, as the JS-SDK uploads it: media/get gives it as AMR, media/get/jssdk as
     * speex.
     */
    public synchronized Media putSpeech(byte[] amr, byte[] speex, Instant now) {
        Media media = put(MediaKind.VOICE, new UploadedFile("speech.amr", "audio/amr", amr), now);
        speeches.put(media.mediaId(), speex.clone());
        bytes += speex.length;
        return media;
    }

    synchronized Optional<byte[]> speech(String mediaId, Instant now) {
        return find(mediaId, now).map(media -> speeches.get(media.mediaId()));
    }

    /** Keeps a picture while there is room, and gives the id under which {@link #picture} finds it. */
    public synchronized String putPicture(UploadedFile picture) {
        makeRoom(picture);
        String id = newId();
        pictures.put(id, picture);
        return id;
    }

    /** All files that are still kept, the oldest first. */
    public synchronized List<Media> all() {
        return List.copyOf(byId.values());
    }

    private void makeRoom(UploadedFile file) {
        bytes += file.content().length;
        Iterator<Media> oldestMedia = List.copyOf(byId.values()).iterator();
        while (bytes > mostBytes.getAsLong() && oldestMedia.hasNext()) {
            forget(oldestMedia.next());
        }
        Iterator<UploadedFile> oldestPictures = pictures.values().iterator();
        while (bytes > mostBytes.getAsLong() && oldestPictures.hasNext()) {
            bytes -= oldestPictures.next().content().length;
            oldestPictures.remove();
        }
    }

    private void forget(Media media) {
        byId.remove(media.mediaId());
        byte[] speech = speeches.remove(media.mediaId());
        bytes -= media.content().length + (speech == null ? 0 : speech.length);
    }

    private static boolean isOver(Media media, Instant now) {
        return !now.isBefore(media.createdAt().plus(LIFE));
    }

    private String newId() {
        return "3%015x%016x%016x".formatted(random.nextLong() >>> 4, random.nextLong(), random.nextLong());
    }
}
