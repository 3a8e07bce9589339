// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event of a customer (change_external_contact).
 *
 * @param userId the member
 * @param externalUserId the customer
 * @param state of the way on which the customer came
 * @param welcomeCode allows one welcome, for 20 seconds
 * @param source DELETE_BY_TRANSFER
 * @param failReason why a transfer failed
 * @param fields all that WeCom sent, under its own names
 */
public record CustomerEvent(
        @Nullable String userId,
        @Nullable String externalUserId,
        @Nullable String state,
        @Nullable String welcomeCode,
        @Nullable String source,
        @Nullable String failReason,
        Map<String, Object> fields)
        implements WeworkEvent {}
