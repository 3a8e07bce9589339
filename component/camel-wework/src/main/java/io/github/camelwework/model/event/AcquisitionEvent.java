// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event of customer acquisition links (customer_acquisition).
 *
 * @param linkId the link
 * @param userId the member
 * @param externalUserId the customer
 * @param state the state
 * @param fields all that WeCom sent, under its own names
 */
public record AcquisitionEvent(
        @Nullable String linkId,
        @Nullable String userId,
        @Nullable String externalUserId,
        @Nullable String state,
        Map<String, Object> fields)
        implements WeworkEvent {}
