// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An approval changed (open_approval_change, sys_approval_change).
 *
 * @param approvalInfo all of it, under WeCom's names
 * @param fields all that WeCom sent, under its own names
 */
public record ApprovalEvent(@Nullable Map<String, Object> approvalInfo, Map<String, Object> fields)
        implements WeworkEvent {}
