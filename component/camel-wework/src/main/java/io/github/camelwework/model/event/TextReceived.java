// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text that a member sent to the app.
 *
 * @param content the text
 * @param fields all that WeCom sent, under its own names
 */
public record TextReceived(@Nullable String content, Map<String, Object> fields) implements WeworkEvent {}
