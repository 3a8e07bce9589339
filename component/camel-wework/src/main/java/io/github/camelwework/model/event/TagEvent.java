// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tag changed (change_contact: update_tag).
 *
 * @param tagId the tag
 * @param addUserItems userids separated by commas
 * @param delUserItems userids separated by commas
 * @param addPartyItems ids of departments separated by commas
 * @param delPartyItems ids of departments separated by commas
 * @param fields all that WeCom sent, under its own names
 */
public record TagEvent(
        @Nullable Long tagId,
        @Nullable String addUserItems,
        @Nullable String delUserItems,
        @Nullable String addPartyItems,
        @Nullable String delPartyItems,
        Map<String, Object> fields)
        implements WeworkEvent {}
