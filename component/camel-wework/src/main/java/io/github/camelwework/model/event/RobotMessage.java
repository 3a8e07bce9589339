// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message from a member to a smart robot.
 *
 * @param msgId the msg id
 * @param botId the robot
 * @param chatId the chat; of groups only
 * @param chatType single or group
 * @param from who wrote: userid
 * @param responseUrl takes one further reply, for an hour
 * @param text content
 * @param quote the message it quotes
 * @param fields all that WeCom sent, under its own names
 */
public record RobotMessage(
        @Nullable String msgId,
        @JsonProperty("aibotid") @Nullable String botId,
        @Nullable String chatId,
        @Nullable String chatType,
        @Nullable Map<String, Object> from,
        @JsonProperty("response_url") @Nullable String responseUrl,
        @Nullable Map<String, Object> text,
        @Nullable Map<String, Object> quote,
        Map<String, Object> fields)
        implements WeworkEvent {}
