// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The checks of {@code extattr} and {@code external_profile}. Attributes that the console does not know are dropped in
 * silence, as WeCom does.
 */
final class AttributeRules {

    private static final int INTERNAL_TEXT = 64;
    private static final int EXTERNAL_TEXT = 12;
    private static final int TITLE = 12;

    private static final Map<Integer, Consumer<JsonNode>> INTERNAL =
            Map.of(0, item -> checkText(item, INTERNAL_TEXT), 1, AttributeRules::checkWeb);
    private static final Map<Integer, Consumer<JsonNode>> EXTERNAL = Map.of(
            0,
            item -> checkText(item, EXTERNAL_TEXT),
            1,
            AttributeRules::checkWeb,
            2,
            AttributeRules::checkMiniProgram);

    private final Set<String> attributes;
    private final Set<String> corpNames;

    private AttributeRules(Set<String> attributes, Set<String> corpNames) {
        this.attributes = attributes;
        this.corpNames = corpNames;
    }

    static AttributeRules of(DirectorySettings.Console console) {
        return new AttributeRules(console.attributes(), console.corpNames());
    }

    /** Checks both fields and drops unknown attributes from them. */
    void apply(ObjectNode kept) {
        checkItems(kept.path("extattr").path("attrs"), INTERNAL);
        JsonNode profile = kept.path("external_profile");
        checkItems(profile.path("external_attr"), EXTERNAL);
        String corpName = profile.path("external_corp_name").asText("");
        Refusal.CORP_NAME_NOT_CERTIFIED.unless(
                corpName.isEmpty() || corpNames.isEmpty() || corpNames.contains(corpName));
    }

    private void checkItems(JsonNode items, Map<Integer, Consumer<JsonNode>> checks) {
        if (items.isMissingNode()) {
            return;
        }
        Refusal.ATTRIBUTE_INVALID.unless(items instanceof ArrayNode);
        for (Iterator<JsonNode> each = items.iterator(); each.hasNext(); ) {
            JsonNode item = each.next();
            if (attributes.isEmpty() || attributes.contains(item.path("name").asText())) {
                check(item, checks);
            } else {
                each.remove();
            }
        }
    }

    private static void check(JsonNode item, Map<Integer, Consumer<JsonNode>> checks) {
        Refusal.ATTRIBUTE_INVALID.when(item.path("name").asText("").isEmpty());
        Consumer<JsonNode> check = checks.get(item.path("type").asInt(0));
        if (check == null) {
            throw Refusal.ATTRIBUTE_INVALID.error();
        }
        check.accept(item);
    }

    private static void checkText(JsonNode item, int max) {
        Refusal.ATTRIBUTE_TEXT.when(length(item.path("text").path("value")) > max);
    }

    private static void checkWeb(JsonNode item) {
        JsonNode web = item.path("web");
        String url = web.path("url").asText("");
        int title = length(web.path("title"));
        Refusal.ATTRIBUTE_TITLE.when(title > TITLE || (title == 0 && !url.isEmpty()));
        Refusal.ATTRIBUTE_URL.when(title > 0 && !url.startsWith("http://") && !url.startsWith("https://"));
    }

    private static void checkMiniProgram(JsonNode item) {
        JsonNode program = item.path("miniprogram");
        int title = length(program.path("title"));
        Refusal.ATTRIBUTE_MINI_TITLE.when(title == 0 || title > TITLE);
        Refusal.ATTRIBUTE_PAGE_PATH.when(length(program.path("pagepath")) == 0);
    }

    private static int length(JsonNode text) {
        String value = text.asText("");
        return value.codePointCount(0, value.length());
    }
}
