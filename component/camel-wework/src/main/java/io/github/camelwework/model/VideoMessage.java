// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A video (doc 90236).
 *
 * @param mediaId what media/upload answered
 * @param title at most 128 bytes
 * @param description at most 512 bytes
 * @param more fields that this class does not know, by WeCom's names
 */
public record VideoMessage(
        String mediaId,
        @Nullable String title,
        @Nullable String description,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more)
        implements WeworkMessage {

    /** Copies of what may change. */
    public VideoMessage {
        more = Model.copy(more);
    }

    /** Begins a video message. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String msgtype() {
        return "video";
    }

    /** Takes the fields one by one, under WeCom's names. Not safe for threads. */
    public static final class Builder {

        private @Nullable String mediaId;
        private @Nullable String title;
        private @Nullable String description;
        private final Map<String, Object> more = new LinkedHashMap<>();

        private Builder() {}

        /** {@code media_id}: what media/upload answered. */
        public Builder mediaId(String mediaId) {
            this.mediaId = mediaId;
            return this;
        }

        /** {@code title}: at most 128 bytes. */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** {@code description}: at most 512 bytes. */
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /** A field that this class does not know, by WeCom's name. */
        public Builder with(String name, Object value) {
            more.put(name, value);
            return this;
        }

        /**
         * The message.
         *
         * @throws IllegalArgumentException when WeCom would refuse it, naming the field, the limit and the remedy
         */
        public VideoMessage build() {
            return Model.checked(new VideoMessage(Model.required("media_id", mediaId), title, description, more));
        }
    }
}
