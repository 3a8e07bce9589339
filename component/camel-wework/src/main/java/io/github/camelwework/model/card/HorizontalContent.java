// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.card;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.camelwework.model.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a card, its value beside its name.
 *
 * @param type 0 text, 1 url, 2 attachment, 3 member
 * @param keyname advised at most 5 characters
 * @param value advised at most 30 characters; the file's name for an attachment
 * @param url for type 1
 * @param mediaId for type 2
 * @param userid for type 3
 * @param more fields that this class does not know, by WeCom's names
 */
public record HorizontalContent(
        @Nullable Integer type,
        String keyname,
        @Nullable String value,
        @Nullable String url,
        @Nullable String mediaId,
        @Nullable String userid,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

    /** Copies of what may change. */
    public HorizontalContent {
        more = Model.copy(more);
    }

    /** A name and a text. */
    public static HorizontalContent text(String keyname, String value) {
        return new HorizontalContent(null, keyname, value, null, null, null, Map.of());
    }

    /** A name and a text that leads to a page. */
    public static HorizontalContent url(String keyname, String value, String url) {
        return new HorizontalContent(1, keyname, value, url, null, null, Map.of());
    }

    /** A name and a file that was uploaded. */
    public static HorizontalContent attachment(String keyname, String fileName, String mediaId) {
        return new HorizontalContent(2, keyname, fileName, null, mediaId, null, Map.of());
    }

    /** A name and a member whose profile opens. */
    public static HorizontalContent member(String keyname, String value, String userid) {
        return new HorizontalContent(3, keyname, value, null, null, userid, Map.of());
    }
}
