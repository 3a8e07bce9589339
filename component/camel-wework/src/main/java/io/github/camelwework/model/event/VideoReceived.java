// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A video that a member sent.
 *
 * @param mediaId for media/get, for three days
 * @param thumbMediaId its picture
 * @param fields all that WeCom sent, under its own names
 */
public record VideoReceived(
        @Nullable String mediaId, @Nullable String thumbMediaId, Map<String, Object> fields) implements WeworkEvent {}
