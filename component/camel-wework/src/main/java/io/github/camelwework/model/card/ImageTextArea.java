// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.card;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.camelwework.model.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An image with text beside it, in a news notice.
 *
 * @param type 0 nothing, 1 url, 2 mini-program
 * @param url for type 1
 * @param appid for type 2
 * @param pagepath for type 2
 * @param title the text's title
 * @param desc the text
 * @param imageUrl the picture
 * @param more fields that this class does not know, by WeCom's names
 */
public record ImageTextArea(
        @Nullable Integer type,
        @Nullable String url,
        @Nullable String appid,
        @Nullable String pagepath,
        @Nullable String title,
        @Nullable String desc,
        String imageUrl,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

    /** Copies of what may change. */
    public ImageTextArea {
        more = Model.copy(more);
    }

    /** A picture that leads to a page. */
    public static ImageTextArea url(String url, String imageUrl, @Nullable String title, @Nullable String desc) {
        return new ImageTextArea(1, url, null, null, title, desc, imageUrl, Map.of());
    }
}
