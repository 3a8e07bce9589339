// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order of a suite.
 *
 * @param paidCorpId who pays
 * @param orderId the order id
 * @param oldOrderId the old order id
 * @param newOrderId the new order id
 * @param operatorId the operator id
 * @param fields all that WeCom sent, under its own names
 */
public record OrderEvent(
        @Nullable String paidCorpId,
        @Nullable String orderId,
        @Nullable String oldOrderId,
        @Nullable String newOrderId,
        @Nullable String operatorId,
        Map<String, Object> fields)
        implements WeworkEvent {}
