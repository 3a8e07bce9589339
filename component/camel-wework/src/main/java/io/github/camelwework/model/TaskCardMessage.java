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
 * The older interactive card (任务卡片): WeCom still delivers it, new routes should send a button card.
 *
 * @param title at most 128 bytes
 * @param description at most 512 bytes
 * @param url where a click leads, at most 2,048 bytes
 * @param taskId unique in the app: digits, letters, {@code _-@}, at most 128 bytes
 * @param btn 1 or 2
 * @param more fields that this class does not know, by WeCom's names
 */
public record TaskCardMessage(
        String title,
        String description,
        @Nullable String url,
        String taskId,
        @Nullable List<Button> btn,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more)
        implements WeworkMessage {

    /** Copies of what may change. */
    public TaskCardMessage {
        btn = Model.copy(btn);
        more = Model.copy(more);
    }

    /** Begins a task card message. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String msgtype() {
        return "taskcard";
    }

    /**
     * A button.
     *
     * @param key comes back when it is clicked; unique, at most 128 bytes
     * @param name what stands on it
     * @param replaceName what stands on it afterwards; null for 已处理
     * @param color {@code red} or {@code blue}
     * @param isBold whether its name is bold
     * @param more fields that this class does not know, by WeCom's names
     */
    public record Button(
            String key,
            String name,
            @Nullable String replaceName,
            @Nullable String color,
            @Nullable Boolean isBold,
            @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

        /** Copies of what may change. */
        public Button {
            more = Model.copy(more);
        }

        /** A button in WeCom's own look. */
        public static Button of(String key, String name) {
            return builder().key(key).name(name).build();
        }

        /** Begins a button. */
        public static Builder builder() {
            return new Builder();
        }

        /** Takes the fields one by one, under WeCom's names. Not safe for threads. */
        public static final class Builder {

            private @Nullable String key;
            private @Nullable String name;
            private @Nullable String replaceName;
            private @Nullable String color;
            private @Nullable Boolean isBold;
            private final Map<String, Object> more = new LinkedHashMap<>();

            private Builder() {}

            /** {@code key}: comes back when it is clicked; unique, at most 128 bytes. */
            public Builder key(String key) {
                this.key = key;
                return this;
            }

            /** {@code name}: what stands on it. */
            public Builder name(String name) {
                this.name = name;
                return this;
            }

            /** {@code replace_name}: what stands on it afterwards; null for 已处理. */
            public Builder replaceName(String replaceName) {
                this.replaceName = replaceName;
                return this;
            }

            /** {@code color}: {@code red} or {@code blue}. */
            public Builder color(String color) {
                this.color = color;
                return this;
            }

            /** {@code is_bold}: whether its name is bold. */
            public Builder isBold(Boolean isBold) {
                this.isBold = isBold;
                return this;
            }

            /** A field that this class does not know, by WeCom's name. */
            public Builder with(String name, Object value) {
                more.put(name, value);
                return this;
            }

            /**
             * The object.
             *
             * @throws IllegalArgumentException naming a field that must be set
             */
            public Button build() {
                return new Button(
                        Model.required("key", key), Model.required("name", name), replaceName, color, isBold, more);
            }
        }
    }

    /** Takes the fields one by one, under WeCom's names. Not safe for threads. */
    public static final class Builder {

        private @Nullable String title;
        private @Nullable String description;
        private @Nullable String url;
        private @Nullable String taskId;
        private final List<Button> btn = new ArrayList<>();
        private final Map<String, Object> more = new LinkedHashMap<>();

        private Builder() {}

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

        /** {@code url}: where a click leads, at most 2,048 bytes. */
        public Builder url(String url) {
            this.url = url;
            return this;
        }

        /** {@code task_id}: unique in the app: digits, letters, {@code _-@}, at most 128 bytes. */
        public Builder taskId(String taskId) {
            this.taskId = taskId;
            return this;
        }

        /** Adds one; 1 or 2. */
        public Builder button(Button button) {
            btn.add(button);
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
        public TaskCardMessage build() {
            return Model.checked(new TaskCardMessage(
                    Model.required("title", title),
                    Model.required("description", description),
                    url,
                    Model.required("task_id", taskId),
                    btn,
                    more));
        }
    }
}
