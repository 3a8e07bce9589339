// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.card;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.camelwework.model.Model;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A vote (doc 90236, card_type vote_interaction).
 *
 * @param source who it is from
 * @param taskId your own id of the card: digits, letters, {@code _-@}, at most 128 bytes; needed, but in updates
 * @param mainTitle the title
 * @param checkbox the options
 * @param submitButton the button that votes
 * @param replaceText what stands on a grey button that does nothing; in updates
 * @param more fields that this class does not know, by WeCom's names
 */
public record VoteInteraction(
        @Nullable Source source,
        @Nullable String taskId,
        @Nullable MainTitle mainTitle,
        @Nullable Checkbox checkbox,
        @Nullable SubmitButton submitButton,
        @Nullable String replaceText,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more)
        implements TemplateCard {

    /** Copies of what may change. */
    public VoteInteraction {
        more = Model.copy(more);
    }

    /** Begins a vote interaction. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String cardType() {
        return "vote_interaction";
    }

    /** Takes the fields one by one, under WeCom's names. Not safe for threads. */
    public static final class Builder {

        private @Nullable Source source;
        private @Nullable String taskId;
        private @Nullable MainTitle mainTitle;
        private @Nullable Checkbox checkbox;
        private @Nullable SubmitButton submitButton;
        private @Nullable String replaceText;
        private final Map<String, Object> more = new LinkedHashMap<>();

        private Builder() {}

        /** {@code source}: who it is from. */
        public Builder source(Source source) {
            this.source = source;
            return this;
        }

        /** {@code task_id}: your own id of the card: digits, letters, {@code _-@}, at most 128 bytes; needed, but in updates. */
        public Builder taskId(String taskId) {
            this.taskId = taskId;
            return this;
        }

        /** {@code main_title}: the title. */
        public Builder mainTitle(MainTitle mainTitle) {
            this.mainTitle = mainTitle;
            return this;
        }

        /** {@code checkbox}: the options. */
        public Builder checkbox(Checkbox checkbox) {
            this.checkbox = checkbox;
            return this;
        }

        /** {@code submit_button}: the button that votes. */
        public Builder submitButton(SubmitButton submitButton) {
            this.submitButton = submitButton;
            return this;
        }

        /** {@code replace_text}: what stands on a grey button that does nothing; in updates. */
        public Builder replaceText(String replaceText) {
            this.replaceText = replaceText;
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
        public VoteInteraction build() {
            return Model.checked(
                    new VoteInteraction(source, taskId, mainTitle, checkbox, submitButton, replaceText, more));
        }
    }
}
