// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.message;

import io.github.camelwework.model.card.Button;
import io.github.camelwework.model.card.ButtonInteraction;
import io.github.camelwework.model.card.ButtonSelection;
import io.github.camelwework.model.card.CardAction;
import io.github.camelwework.model.card.CardImage;
import io.github.camelwework.model.card.CardOption;
import io.github.camelwework.model.card.Checkbox;
import io.github.camelwework.model.card.EmphasisContent;
import io.github.camelwework.model.card.HorizontalContent;
import io.github.camelwework.model.card.ImageTextArea;
import io.github.camelwework.model.card.Jump;
import io.github.camelwework.model.card.MainTitle;
import io.github.camelwework.model.card.MultipleInteraction;
import io.github.camelwework.model.card.NewsNotice;
import io.github.camelwework.model.card.QuoteArea;
import io.github.camelwework.model.card.SelectList;
import io.github.camelwework.model.card.Source;
import io.github.camelwework.model.card.SubmitButton;
import io.github.camelwework.model.card.TextNotice;
import io.github.camelwework.model.card.VerticalContent;
import io.github.camelwework.model.card.VoteInteraction;
import java.util.List;

/** The five cards, with the blocks that each may have and a robot may send. */
final class CardExamples {

    private static final Source SOURCE = Source.of("监控中心", "https://example.org/icon.png");

    static final List<MessageExample> ALL = List.of(
            new MessageExample("template_card/text_notice", """
                    {"card_type":"text_notice","source":{"icon_url":"https://example.org/icon.png","desc":"监控中心"},
                    "main_title":{"title":"CPU 97 %","desc":"host-3"},
                    "quote_area":{"type":1,"url":"https://example.org/log","title":"log","quote_text":"load average 9.8"},
                    "emphasis_content":{"title":"97","desc":"percent"},"sub_title_text":"for five minutes",
                    "horizontal_content_list":[{"keyname":"rack","value":"B7"},
                    {"type":1,"keyname":"graph","value":"open","url":"https://example.org/g"},
                    {"type":3,"keyname":"on call","value":"张三","userid":"zhangsan"}],
                    "jump_list":[{"type":1,"title":"runbook","url":"https://example.org/run"}],
                    "card_action":{"type":1,"url":"https://example.org"}}""", media -> TextNotice.builder()
                    .source(SOURCE)
                    .mainTitle(MainTitle.of("CPU 97 %", "host-3"))
                    .quoteArea(QuoteArea.url("https://example.org/log", "log", "load average 9.8"))
                    .emphasisContent(EmphasisContent.of("97", "percent"))
                    .subTitleText("for five minutes")
                    .horizontalContent(HorizontalContent.text("rack", "B7"))
                    .horizontalContent(HorizontalContent.url("graph", "open", "https://example.org/g"))
                    .horizontalContent(HorizontalContent.member("on call", "张三", "zhangsan"))
                    .jump(Jump.url("runbook", "https://example.org/run"))
                    .cardAction(CardAction.url("https://example.org"))
                    .build()),
            new MessageExample("template_card/news_notice", """
                    {"card_type":"news_notice","source":{"icon_url":"https://example.org/icon.png","desc":"监控中心"},
                    "main_title":{"title":"Release 4.2"},
                    "image_text_area":{"type":1,"url":"https://example.org/a","title":"new","desc":"faster",
                    "image_url":"https://example.org/a.png"},
                    "card_image":{"url":"https://example.org/4.2.png"},
                    "vertical_content_list":[{"title":"since 4.1","desc":"two months"}],
                    "jump_list":[{"type":2,"title":"mini","appid":"wx0123456789abcdef","pagepath":"p"}],
                    "card_action":{"type":1,"url":"https://example.org"}}""", media -> NewsNotice.builder()
                    .source(SOURCE)
                    .mainTitle(MainTitle.of("Release 4.2", null))
                    .imageTextArea(
                            ImageTextArea.url("https://example.org/a", "https://example.org/a.png", "new", "faster"))
                    .cardImage(CardImage.of("https://example.org/4.2.png"))
                    .verticalContent(VerticalContent.of("since 4.1", "two months"))
                    .jump(Jump.miniprogram("mini", "wx0123456789abcdef", "p"))
                    .cardAction(CardAction.url("https://example.org"))
                    .build()),
            new MessageExample("template_card/button_interaction", """
                    {"card_type":"button_interaction","task_id":"po-118",
                    "main_title":{"title":"采购单","desc":"PO-118"},"sub_title_text":"¥ 12,000",
                    "button_selection":{"question_key":"who","title":"delegate",
                    "option_list":[{"id":"1","text":"李四"},{"id":"2","text":"王五"}]},
                    "button_list":[{"text":"批准","style":1,"key":"yes"},{"type":1,"text":"open","url":"https://example.org"}]}""", media -> ButtonInteraction.builder()
                    .taskId("po-118")
                    .mainTitle(MainTitle.of("采购单", "PO-118"))
                    .subTitleText("¥ 12,000")
                    .buttonSelection(
                            ButtonSelection.of("who", "delegate", CardOption.of("1", "李四"), CardOption.of("2", "王五")))
                    .button(Button.of("yes", "批准").style(1))
                    .button(Button.url("open", "https://example.org"))
                    .build()),
            new MessageExample("template_card/vote_interaction", """
                    {"card_type":"vote_interaction","task_id":"lunch-1","main_title":{"title":"Lunch?"},
                    "checkbox":{"question_key":"dish","mode":1,"option_list":[{"id":"1","text":"noodles","is_checked":false},
                    {"id":"2","text":"rice","is_checked":false}]},
                    "submit_button":{"text":"vote","key":"send"}}""", media -> VoteInteraction.builder()
                    .taskId("lunch-1")
                    .mainTitle(MainTitle.of("Lunch?", null))
                    .checkbox(Checkbox.several("dish", CardOption.of("1", "noodles"), CardOption.of("2", "rice")))
                    .submitButton(SubmitButton.of("vote", "send"))
                    .build()),
            new MessageExample("template_card/multiple_interaction", """
                    {"card_type":"multiple_interaction","task_id":"room-1","main_title":{"title":"Book a room"},
                    "select_list":[{"question_key":"room","title":"which","option_list":[{"id":"402","text":"402"}]},
                    {"question_key":"time","option_list":[{"id":"am","text":"morning"},{"id":"pm","text":"afternoon"}]}],
                    "submit_button":{"text":"book","key":"send"}}""", media -> MultipleInteraction.builder()
                    .taskId("room-1")
                    .mainTitle(MainTitle.of("Book a room", null))
                    .select(SelectList.of("room", "which", CardOption.of("402", "402")))
                    .select(SelectList.of(
                            "time", null, CardOption.of("am", "morning"), CardOption.of("pm", "afternoon")))
                    .submitButton(SubmitButton.of("book", "send"))
                    .build()));

    private CardExamples() {}
}
