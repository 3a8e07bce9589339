// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.api.Settings;
import io.github.camelwework.simulator.api.TokenKind;
import io.github.camelwework.simulator.app.Apps;
import io.github.camelwework.simulator.media.model.Media;
import io.github.camelwework.simulator.media.model.MediaKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The paths below {@code media/} for one corp. */
public final class MediaFamily {

    /** Where the addresses of media/uploadimg point to: this, then the id for {@link MediaStore#picture}. */
    public static final String PICTURES = "/wwpic/";

    private static final Set<TokenKind> ANY = TokenKind.ofCorps();

    private final MediaUploads uploads;
    private final List<ApiRoute> routes;

    /** Media that are kept in that store. */
    public MediaFamily(MediaStore store, Apps apps, Settings settings) {
        this(store, apps, settings, (owner, jobId) -> {});
    }

    /**
     * The same.
     *
     * @param fetched is called for each job of media/upload_by_url that ends, on another thread
     */
    public MediaFamily(MediaStore store, Apps apps, Settings settings, BiConsumer<Caller, String> fetched) {
        uploads = new MediaUploads(store);
        UploadByUrl byUrl = new UploadByUrl(store, apps, fetched);
        routes = List.of(
                ApiRoute.post("media/upload", ANY, this::upload),
                ApiRoute.get("media/get", ANY, new GetMedia(store)),
                ApiRoute.get("media/get/jssdk", ANY, new GetSpeech(store)),
                ApiRoute.post("media/upload_attachment", ANY, new UploadAttachment(store, apps)),
                ApiRoute.post("media/upload_by_url", ANY, byUrl::start),
                ApiRoute.post("media/get_upload_by_url_result", ANY, byUrl::result),
                ApiRoute.post("media/uploadimg", ANY, new UploadPicture(store, settings)));
    }

    /** The table's lines. */
    public List<ApiRoute> routes() {
        return routes;
    }

    private ApiAnswer upload(ApiRequest request) {
        return new ApiAnswer.Json(uploads.take(request, EnumSet.allOf(MediaKind.class), Media.CORP));
    }
}
