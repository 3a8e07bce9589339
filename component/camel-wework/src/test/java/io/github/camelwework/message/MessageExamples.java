// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.message;

import io.github.camelwework.model.FileMessage;
import io.github.camelwework.model.ImageMessage;
import io.github.camelwework.model.MarkdownMessage;
import io.github.camelwework.model.MarkdownV2Message;
import io.github.camelwework.model.MiniprogramNotice;
import io.github.camelwework.model.MpNewsMessage;
import io.github.camelwework.model.NewsMessage;
import io.github.camelwework.model.TaskCardMessage;
import io.github.camelwework.model.TextCardMessage;
import io.github.camelwework.model.TextMessage;
import io.github.camelwework.model.VideoMessage;
import io.github.camelwework.model.VoiceMessage;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A message of each type, with every field that the type has. */
public final class MessageExamples {

    /** One pixel. */
    public static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static final List<MessageExample> PLAIN = List.of(
            new MessageExample(
                    "text",
                    "{\"content\":\"磁盘 90 % 😀\\n<a href=\\\"https://example.org\\\">open</a>\"}",
                    media -> new TextMessage("磁盘 90 % 😀\n<a href=\"https://example.org\">open</a>")),
            new MessageExample("image", "{\"media_id\":\"MEDIA_ID\"}", media -> new ImageMessage(media)),
            new MessageExample(
                    "image",
                    "{\"base64\":\"" + PNG + "\",\"md5\":\"f829b914fc47cfc9c0747c119c27cf1b\"}",
                    media -> ImageMessage.inside(Base64.getDecoder().decode(PNG))),
            new MessageExample("voice", "{\"media_id\":\"MEDIA_ID\"}", media -> new VoiceMessage(media)),
            new MessageExample(
                    "video",
                    "{\"media_id\":\"MEDIA_ID\",\"title\":\"Launch\",\"description\":\"Ten seconds\"}",
                    media -> VideoMessage.builder()
                            .mediaId(media)
                            .title("Launch")
                            .description("Ten seconds")
                            .build()),
            new MessageExample("file", "{\"media_id\":\"MEDIA_ID\"}", media -> new FileMessage(media)),
            new MessageExample("textcard", """
                    {"title":"请审批","description":"<div class=\\"highlight\\">PO-118</div>","url":"https://example.org/118",
                    "btntxt":"打开"}""", media -> TextCardMessage.builder()
                    .title("请审批")
                    .description("<div class=\"highlight\">PO-118</div>")
                    .url("https://example.org/118")
                    .btntxt("打开")
                    .build()),
            new MessageExample(
                    "news",
                    """
                    {"articles":[{"title":"Release 4.2","description":"What is new","url":"https://example.org/4.2",
                    "picurl":"https://example.org/4.2.png"}]}""",
                    media -> new NewsMessage(List.of(new NewsMessage.Article(
                            "Release 4.2", "What is new", "https://example.org/4.2", "https://example.org/4.2.png")))),
            new MessageExample("mpnews", """
                    {"articles":[{"title":"Handbook","thumb_media_id":"MEDIA_ID","author":"HR",
                    "content_source_url":"https://example.org/handbook","content":"<p>Welcome</p>","digest":"For newcomers"}]}""", media -> MpNewsMessage.builder()
                    .article(MpNewsMessage.Article.builder()
                            .title("Handbook")
                            .thumbMediaId(media)
                            .author("HR")
                            .contentSourceUrl("https://example.org/handbook")
                            .content("<p>Welcome</p>")
                            .digest("For newcomers")
                            .build())
                    .build()),
            new MessageExample(
                    "markdown",
                    "{\"content\":\"# Build 812\\n> <font color=\\\"info\\\">passed</font>\"}",
                    media -> new MarkdownMessage("# Build 812\n> <font color=\"info\">passed</font>")),
            new MessageExample(
                    "markdown_v2",
                    "{\"content\":\"| host | load |\\n| --- | --- |\\n| a | 0.4 |\\n\"}",
                    media -> new MarkdownV2Message("| host | load |\n| --- | --- |\n| a | 0.4 |\n")),
            new MessageExample("miniprogram_notice", """
                    {"appid":"wx0123456789abcdef","page":"pages/room","title":"会议室预订成功","description":"4月27日 16:16",
                    "emphasis_first_item":true,"content_item":[{"key":"会议室","value":"402"}]}""", media -> MiniprogramNotice.builder()
                    .appid("wx0123456789abcdef")
                    .page("pages/room")
                    .title("会议室预订成功")
                    .description("4月27日 16:16")
                    .emphasisFirstItem(true)
                    .item(new MiniprogramNotice.Item("会议室", "402"))
                    .build()),
            new MessageExample("template_msg", """
                    {"template_id":"tty9TkCAAAJU","url":"https://example.org",
                    "content_item":[{"key":"time","value":"16:16"}]}""", null),
            new MessageExample("taskcard", """
                    {"title":"请假申请","description":"张三 2 天","url":"https://example.org/leave","task_id":"leave-7",
                    "btn":[{"key":"yes","name":"批准","replace_name":"已批准","color":"red","is_bold":true},
                    {"key":"no","name":"驳回"}]}""", media -> TaskCardMessage.builder()
                    .title("请假申请")
                    .description("张三 2 天")
                    .url("https://example.org/leave")
                    .taskId("leave-7")
                    .button(new TaskCardMessage.Button("yes", "批准", "已批准", "red", true, Map.of()))
                    .button(TaskCardMessage.Button.of("no", "驳回"))
                    .build()));

    private MessageExamples() {}

    public static List<MessageExample> all() {
        return Stream.concat(PLAIN.stream(), CardExamples.ALL.stream()).toList();
    }
}
