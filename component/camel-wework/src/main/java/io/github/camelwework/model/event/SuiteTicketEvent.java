// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The suite's ticket (suite_ticket), which the component stores by itself.
 *
 * @param suiteTicket good for 30 minutes
 * @param fields all that WeCom sent, under its own names
 */
public record SuiteTicketEvent(@Nullable String suiteTicket, Map<String, Object> fields) implements WeworkEvent {}
