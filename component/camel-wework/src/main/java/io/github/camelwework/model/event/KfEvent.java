// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * New messages or events of the customer service (kf_msg_or_event): read them with kf/sync_msg.
 *
 * @param token for kf/sync_msg, for ten minutes
 * @param openKfId the account
 * @param fields all that WeCom sent, under its own names
 */
public record KfEvent(@Nullable String token, @Nullable String openKfId, Map<String, Object> fields)
        implements WeworkEvent {}
