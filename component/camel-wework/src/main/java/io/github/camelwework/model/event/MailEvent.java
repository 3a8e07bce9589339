// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The app received mail (app_email_change).
 *
 * @param amount how many
 * @param fields all that WeCom sent, under its own names
 */
public record MailEvent(@Nullable Integer amount, Map<String, Object> fields) implements WeworkEvent {}
