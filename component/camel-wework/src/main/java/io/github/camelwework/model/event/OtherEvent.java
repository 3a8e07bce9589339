// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;

/**
 * An event or message that this version has no class for.
 *
 * @param fields all that WeCom sent, under its own names
 */
public record OtherEvent(Map<String, Object> fields) implements WeworkEvent {}
