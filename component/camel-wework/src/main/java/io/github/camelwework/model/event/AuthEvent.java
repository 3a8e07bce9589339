// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event of a corp and a suite: create_auth, change_auth, cancel_auth, reset_permanent_code, corp_arch_auth.
 *
 * @param authCode for service/get_permanent_code, once, for ten minutes
 * @param state the state
 * @param fields all that WeCom sent, under its own names
 */
public record AuthEvent(@Nullable String authCode, @Nullable String state, Map<String, Object> fields)
        implements WeworkEvent {}
