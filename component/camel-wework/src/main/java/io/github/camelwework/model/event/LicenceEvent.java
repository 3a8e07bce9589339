// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event of a licence order: license_pay_success, license_refund, auto_activate.
 *
 * @param serviceCorpId the provider
 * @param orderId the order id
 * @param orderStatus the order status
 * @param fields all that WeCom sent, under its own names
 */
public record LicenceEvent(
        @Nullable String serviceCorpId,
        @Nullable String orderId,
        @Nullable String orderStatus,
        Map<String, Object> fields)
        implements WeworkEvent {}
