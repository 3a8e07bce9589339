// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An endpoint option that becomes a parameter of the request; each has a header of the same name. */
record TypedOption(String option, Function<WeworkConfiguration, @Nullable Object> getter) {

    // The app's id has no getter here: the account knows it best.
    private static final List<TypedOption> ALL = List.of(
            new TypedOption("toUser", WeworkConfiguration::getToUser),
            new TypedOption("toParty", WeworkConfiguration::getToParty),
            new TypedOption("toTag", WeworkConfiguration::getToTag),
            new TypedOption("msgType", WeworkConfiguration::getMsgType),
            new TypedOption("agentId", configuration -> null),
            new TypedOption("safe", WeworkConfiguration::getSafe),
            new TypedOption("duplicateCheck", WeworkConfiguration::getDuplicateCheck),
            new TypedOption("title", WeworkConfiguration::getTitle),
            new TypedOption("description", WeworkConfiguration::getDescription),
            new TypedOption("url", WeworkConfiguration::getUrl),
            new TypedOption("picUrl", WeworkConfiguration::getPicUrl),
            new TypedOption("cardType", WeworkConfiguration::getCardType),
            new TypedOption("taskId", WeworkConfiguration::getTaskId),
            new TypedOption("cardCode", WeworkConfiguration::getCardCode),
            new TypedOption("buttons", WeworkConfiguration::getButtons),
            new TypedOption("buttonText", WeworkConfiguration::getButtonText),
            new TypedOption("chatId", WeworkConfiguration::getChatId),
            new TypedOption("userId", WeworkConfiguration::getUserId),
            new TypedOption("departmentId", WeworkConfiguration::getDepartmentId),
            new TypedOption("tagId", WeworkConfiguration::getTagId),
            new TypedOption("mediaId", WeworkConfiguration::getMediaId),
            new TypedOption("mediaType", WeworkConfiguration::getMediaType),
            new TypedOption("code", WeworkConfiguration::getCode),
            new TypedOption("redirectUri", WeworkConfiguration::getRedirectUri),
            new TypedOption("state", WeworkConfiguration::getState),
            new TypedOption("scope", WeworkConfiguration::getScope),
            new TypedOption("loginType", WeworkConfiguration::getLoginType),
            new TypedOption("lang", WeworkConfiguration::getLang),
            new TypedOption("ticketType", WeworkConfiguration::getTicketType),
            new TypedOption("cursor", WeworkConfiguration::getCursor),
            new TypedOption("pageSize", WeworkConfiguration::getPageSize));

    private static final List<String> NAMES =
            ALL.stream().map(TypedOption::option).toList();

    static List<String> names() {
        return NAMES;
    }

    /** Those that are set. */
    static Map<String, Object> setIn(WeworkConfiguration configuration) {
        Map<String, Object> set = new LinkedHashMap<>();
        for (TypedOption typed : ALL) {
            Object value = typed.getter.apply(configuration);
            if (value != null) {
                set.put(typed.option, value);
            }
        }
        return set;
    }
}
