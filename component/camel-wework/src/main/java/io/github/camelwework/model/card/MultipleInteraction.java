// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.card;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.camelwework.model.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A card of lists to choose from (doc 90236, card_type multiple_interaction).
 *
 * @param source who it is from
 * @param taskId your own id of the card: digits, letters, {@code _-@}, at most 128 bytes; needed, but in updates
 * @param mainTitle the title
 * @param selectList 1 to 3
 * @param submitButton the button that sends the choice
 * @param replaceText what stands on a grey button that does nothing; in updates
 * @param more fields that this class does not know, by WeCom's names
 */
public record MultipleInteraction(
        @Nullable Source source,
        @Nullable String taskId,
        @Nullable MainTitle mainTitle,
        List<SelectList> selectList,
        @Nullable SubmitButton submitButton,
        @Nullable String replaceText,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more)
        implements TemplateCard {

    /** Copies of what may change. */
    public MultipleInteraction {
        selectList = Model.copy(selectList);
        more = Model.copy(more);
    }

    /** Begins a multiple interaction. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String cardType() {
        return "multiple_interaction";
    }

    /** Takes the fields one by one, under WeCom's names. Not safe for threads. */
    public static final class Builder {

        private @Nullable Source source;
        private @Nullable String taskId;
        private @Nullable MainTitle mainTitle;
        private final List<SelectList> selectList = new ArrayList<>();
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

        /** Adds one; 1 to 3. */
        public Builder select(SelectList select) {
            selectList.add(select);
            return this;
        }

        /** {@code submit_button}: the button that sends the choice. */
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
        public MultipleInteraction build() {
            return Model.checked(
                    new MultipleInteraction(source, taskId, mainTitle, selectList, submitButton, replaceText, more));
        }
    }
}
