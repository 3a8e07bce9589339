// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An image that a member sent.
 *
 * @param picUrl where it is
 * @param mediaId for media/get, for three days
 * @param fields all that WeCom sent, under its own names
 */
public record ImageReceived(
        @Nullable String picUrl, @Nullable String mediaId, Map<String, Object> fields) implements WeworkEvent {}
