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
 * A card with buttons (doc 90236, card_type button_interaction).
 *
 * @param source who it is from
 * @param actionMenu the menu at its corner
 * @param taskId your own id of the card: digits, letters, {@code _-@}, at most 128 bytes; needed, but in updates
 * @param mainTitle the title
 * @param quoteArea a quoted text
 * @param subTitleText the text, advised at most 160 characters
 * @param horizontalContentList at most 6 lines
 * @param cardAction where a click leads
 * @param buttonSelection a list above the buttons
 * @param buttonList 1 to 6
 * @param replaceText what stands on a grey button that does nothing; in updates
 * @param more fields that this class does not know, by WeCom's names
 */
public record ButtonInteraction(
        @Nullable Source source,
        @Nullable ActionMenu actionMenu,
        @Nullable String taskId,
        @Nullable MainTitle mainTitle,
        @Nullable QuoteArea quoteArea,
        @Nullable String subTitleText,
        @Nullable List<HorizontalContent> horizontalContentList,
        @Nullable CardAction cardAction,
        @Nullable ButtonSelection buttonSelection,
        @Nullable List<Button> buttonList,
        @Nullable String replaceText,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more)
        implements TemplateCard {

    /** Copies of what may change. */
    public ButtonInteraction {
        horizontalContentList = Model.copy(horizontalContentList);
        buttonList = Model.copy(buttonList);
        more = Model.copy(more);
    }

    /** Begins a button interaction. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String cardType() {
        return "button_interaction";
    }

    /** Takes the fields one by one, under WeCom's names. Not safe for threads. */
    public static final class Builder {

        private @Nullable Source source;
        private @Nullable ActionMenu actionMenu;
        private @Nullable String taskId;
        private @Nullable MainTitle mainTitle;
        private @Nullable QuoteArea quoteArea;
        private @Nullable String subTitleText;
        private final List<HorizontalContent> horizontalContentList = new ArrayList<>();
        private @Nullable CardAction cardAction;
        private @Nullable ButtonSelection buttonSelection;
        private final List<Button> buttonList = new ArrayList<>();
        private @Nullable String replaceText;
        private final Map<String, Object> more = new LinkedHashMap<>();

        private Builder() {}

        /** {@code source}: who it is from. */
        public Builder source(Source source) {
            this.source = source;
            return this;
        }

        /** {@code action_menu}: the menu at its corner. */
        public Builder actionMenu(ActionMenu actionMenu) {
            this.actionMenu = actionMenu;
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

        /** {@code quote_area}: a quoted text. */
        public Builder quoteArea(QuoteArea quoteArea) {
            this.quoteArea = quoteArea;
            return this;
        }

        /** {@code sub_title_text}: the text, advised at most 160 characters. */
        public Builder subTitleText(String subTitleText) {
            this.subTitleText = subTitleText;
            return this;
        }

        /** Adds one; at most 6 lines. */
        public Builder horizontalContent(HorizontalContent horizontalContent) {
            horizontalContentList.add(horizontalContent);
            return this;
        }

        /** {@code card_action}: where a click leads. */
        public Builder cardAction(CardAction cardAction) {
            this.cardAction = cardAction;
            return this;
        }

        /** {@code button_selection}: a list above the buttons. */
        public Builder buttonSelection(ButtonSelection buttonSelection) {
            this.buttonSelection = buttonSelection;
            return this;
        }

        /** Adds one; 1 to 6. */
        public Builder button(Button button) {
            buttonList.add(button);
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
        public ButtonInteraction build() {
            return Model.checked(new ButtonInteraction(
                    source,
                    actionMenu,
                    taskId,
                    mainTitle,
                    quoteArea,
                    subTitleText,
                    horizontalContentList,
                    cardAction,
                    buttonSelection,
                    buttonList,
                    replaceText,
                    more));
        }
    }
}
