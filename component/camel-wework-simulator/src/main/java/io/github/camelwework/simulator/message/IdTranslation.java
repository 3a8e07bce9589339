// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts names in the place of templates such as {@code $userName=lisi$}, in the fields in which WeCom does so. */
final class IdTranslation {

    private static final Pattern TEMPLATE = Pattern.compile("\\$([a-zA-Z]+)=([^$]+)\\$");

    private static final Map<String, List<String>> FIELDS = Map.of(
            "text", List.of("content"),
            "textcard", List.of("title", "description"),
            "news", List.of("articles.title", "articles.description"),
            "mpnews", List.of("articles.title", "articles.digest", "articles.content"),
            "miniprogram_notice", List.of("title", "description", "content_item.value"),
            "template_card",
                    List.of(
                            "source.desc",
                            "main_title.title",
                            "main_title.desc",
                            "sub_title_text",
                            "horizontal_content_list.value"));

    private final IdNames names;

    IdTranslation(IdNames names) {
        this.names = names;
    }

    /** Changes the object of a message of that type, if the request asks for it. */
    void apply(RequestFields request, String msgtype, ObjectNode object) {
        if (request.number("enable_id_trans", 0) == 1) {
            FIELDS.getOrDefault(msgtype, List.of()).forEach(field -> apply(object, List.of(field.split("\\.", -1))));
        }
    }

    private void apply(JsonNode node, List<String> path) {
        if (node.isArray()) {
            node.forEach(element -> apply(element, path));
        } else if (node instanceof ObjectNode object) {
            JsonNode value = object.path(path.get(0));
            if (path.size() > 1) {
                apply(value, path.subList(1, path.size()));
            } else if (value.isTextual()) {
                object.put(path.get(0), translated(value.textValue()));
            }
        }
    }

    private String translated(String text) {
        return TEMPLATE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        names.find(found.group(1), found.group(2)).orElse(found.group())));
    }
}
