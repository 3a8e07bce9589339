// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event of a smart robot: enter_chat, template_card_event, feedback_event.
 *
 * @param msgId the msg id
 * @param botId the robot
 * @param chatId the chat; of groups only
 * @param chatType single or group
 * @param from whose: userid
 * @param responseUrl takes one further reply, for an hour
 * @param details eventtype and what belongs to it
 * @param fields all that WeCom sent, under its own names
 */
public record RobotEvent(
        @Nullable String msgId,
        @JsonProperty("aibotid") @Nullable String botId,
        @Nullable String chatId,
        @Nullable String chatType,
        @Nullable Map<String, Object> from,
        @JsonProperty("response_url") @Nullable String responseUrl,
        @JsonProperty("event") @Nullable Map<String, Object> details,
        Map<String, Object> fields)
        implements WeworkEvent {}
