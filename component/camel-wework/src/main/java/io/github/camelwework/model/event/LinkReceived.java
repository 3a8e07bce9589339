// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A link that a member sent.
 *
 * @param title its title
 * @param description its description
 * @param url where it leads
 * @param picUrl its picture
 * @param fields all that WeCom sent, under its own names
 */
public record LinkReceived(
        @Nullable String title,
        @Nullable String description,
        @Nullable String url,
        @Nullable String picUrl,
        Map<String, Object> fields)
        implements WeworkEvent {}
