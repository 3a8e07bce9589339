// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Text (doc 90236). Its length is not checked here, because an endpoint may split what is too long.
 *
 * @param content up to 2,048 bytes of UTF-8; links as {@code <a href="…">}
 * @param mentionedList userids that are told, {@code @all} for everybody; in app chats and from group robots
 * @param mentionedMobileList mobile numbers that are told; from group robots
 * @param more fields that this class does not know, by WeCom's names
 */
public record TextMessage(
        String content,
        @Nullable List<String> mentionedList,
        @Nullable List<String> mentionedMobileList,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more)
        implements WeworkMessage {

    /** Copies of what may change. */
    public TextMessage {
        mentionedList = Model.copy(mentionedList);
        mentionedMobileList = Model.copy(mentionedMobileList);
        more = Model.copy(more);
    }

    /** A text. */
    public TextMessage(String content) {
        this(content, List.of(), List.of(), Map.of());
    }

    /** Begins a text message. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String msgtype() {
        return "text";
    }

    /** Takes the fields one by one, under WeCom's names. Not safe for threads. */
    public static final class Builder {

        private @Nullable String content;
        private final List<String> mentionedList = new ArrayList<>();
        private final List<String> mentionedMobileList = new ArrayList<>();
        private final Map<String, Object> more = new LinkedHashMap<>();

        private Builder() {}

        /** {@code content}: up to 2,048 bytes of UTF-8; links as {@code <a href="…">}. */
        public Builder content(String content) {
            this.content = content;
            return this;
        }

        /** Adds one; userids that are told, {@code @all} for everybody; in app chats and from group robots. */
        public Builder mention(String mention) {
            mentionedList.add(mention);
            return this;
        }

        /** Adds one; mobile numbers that are told; from group robots. */
        public Builder mentionMobile(String mentionMobile) {
            mentionedMobileList.add(mentionMobile);
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
        public TextMessage build() {
            return Model.checked(
                    new TextMessage(Model.required("content", content), mentionedList, mentionedMobileList, more));
        }
    }
}
