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
 * A card with an image (doc 90236, card_type news_notice).
 *
 * @param source who it is from
 * @param actionMenu the menu at its corner
 * @param taskId your own id of the card: digits, letters, {@code _-@}, at most 128 bytes; needed with a menu
 * @param mainTitle the title
 * @param quoteArea a quoted text
 * @param imageTextArea a picture with text
 * @param cardImage the picture
 * @param verticalContentList at most 4 lines
 * @param horizontalContentList at most 6 lines
 * @param jumpList at most 3 links
 * @param cardAction where a click leads
 * @param more fields that this class does not know, by WeCom's names
 */
public record NewsNotice(
        @Nullable Source source,
        @Nullable ActionMenu actionMenu,
        @Nullable String taskId,
        @Nullable MainTitle mainTitle,
        @Nullable QuoteArea quoteArea,
        @Nullable ImageTextArea imageTextArea,
        @Nullable CardImage cardImage,
        @Nullable List<VerticalContent> verticalContentList,
        @Nullable List<HorizontalContent> horizontalContentList,
        List<Jump> jumpList,
        @Nullable CardAction cardAction,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more)
        implements TemplateCard {

    /** Copies of what may change. */
    public NewsNotice {
        verticalContentList = Model.copy(verticalContentList);
        horizontalContentList = Model.copy(horizontalContentList);
        jumpList = Model.copy(jumpList);
        more = Model.copy(more);
    }

    /** Begins a news notice. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String cardType() {
        return "news_notice";
    }

    /** Takes the fields one by one, under WeCom's names. Not safe for threads. */
    public static final class Builder {

        private @Nullable Source source;
        private @Nullable ActionMenu actionMenu;
        private @Nullable String taskId;
        private @Nullable MainTitle mainTitle;
        private @Nullable QuoteArea quoteArea;
        private @Nullable ImageTextArea imageTextArea;
        private @Nullable CardImage cardImage;
        private final List<VerticalContent> verticalContentList = new ArrayList<>();
        private final List<HorizontalContent> horizontalContentList = new ArrayList<>();
        private final List<Jump> jumpList = new ArrayList<>();
        private @Nullable CardAction cardAction;
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

        /** {@code task_id}: your own id of the card: digits, letters, {@code _-@}, at most 128 bytes; needed with a menu. */
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

        /** {@code image_text_area}: a picture with text. */
        public Builder imageTextArea(ImageTextArea imageTextArea) {
            this.imageTextArea = imageTextArea;
            return this;
        }

        /** {@code card_image}: the picture. */
        public Builder cardImage(CardImage cardImage) {
            this.cardImage = cardImage;
            return this;
        }

        /** Adds one; at most 4 lines. */
        public Builder verticalContent(VerticalContent verticalContent) {
            verticalContentList.add(verticalContent);
            return this;
        }

        /** Adds one; at most 6 lines. */
        public Builder horizontalContent(HorizontalContent horizontalContent) {
            horizontalContentList.add(horizontalContent);
            return this;
        }

        /** Adds one; at most 3 links. */
        public Builder jump(Jump jump) {
            jumpList.add(jump);
            return this;
        }

        /** {@code card_action}: where a click leads. */
        public Builder cardAction(CardAction cardAction) {
            this.cardAction = cardAction;
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
        public NewsNotice build() {
            return Model.checked(new NewsNotice(
                    source,
                    actionMenu,
                    taskId,
                    mainTitle,
                    quoteArea,
                    imageTextArea,
                    cardImage,
                    verticalContentList,
                    horizontalContentList,
                    jumpList,
                    cardAction,
                    more));
        }
    }
}
