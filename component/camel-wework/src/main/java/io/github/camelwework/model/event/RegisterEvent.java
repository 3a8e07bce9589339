// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A corp was registered through a provider (register_corp).
 *
 * @param serviceCorpId the provider
 * @param registerCode the register code
 * @param contactSync a token for its directory, under WeCom's names
 * @param authUserInfo the auth user info
 * @param state the state
 * @param templateId the template id
 * @param fields all that WeCom sent, under its own names
 */
public record RegisterEvent(
        @Nullable String serviceCorpId,
        @Nullable String registerCode,
        @Nullable Map<String, Object> contactSync,
        @Nullable Map<String, Object> authUserInfo,
        @Nullable String state,
        @Nullable String templateId,
        Map<String, Object> fields)
        implements WeworkEvent {}
