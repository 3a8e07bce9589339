// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tag of customers changed (change_external_tag).
 *
 * @param id of the tag or its group
 * @param tagType tag or tag_group
 * @param strategyId the strategy id
 * @param fields all that WeCom sent, under its own names
 */
public record CustomerTagEvent(
        @Nullable String id,
        @Nullable String tagType,
        @Nullable String strategyId,
        Map<String, Object> fields) implements WeworkEvent {}
