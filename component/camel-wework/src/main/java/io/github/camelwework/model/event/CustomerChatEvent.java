// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event of a customer group chat (change_external_chat).
 *
 * @param chatId the chat
 * @param updateDetail what changed
 * @param joinScene the join scene
 * @param quitScene the quit scene
 * @param memChangeCnt how many members
 * @param memChangeList which, under WeCom's names
 * @param lastMemVer the last mem ver
 * @param curMemVer the cur mem ver
 * @param fields all that WeCom sent, under its own names
 */
public record CustomerChatEvent(
        @Nullable String chatId,
        @Nullable String updateDetail,
        @Nullable Integer joinScene,
        @Nullable Integer quitScene,
        @Nullable Integer memChangeCnt,
        @Nullable Map<String, Object> memChangeList,
        @Nullable String lastMemVer,
        @Nullable String curMemVer,
        Map<String, Object> fields)
        implements WeworkEvent {}
