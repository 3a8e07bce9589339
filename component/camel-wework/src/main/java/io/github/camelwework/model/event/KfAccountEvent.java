// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import io.github.camelwework.model.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Accounts of the customer service were added or removed (kf_account_auth_change).
 *
 * @param authAddOpenKfId those that came
 * @param authDelOpenKfId those that went
 * @param fields all that WeCom sent, under its own names
 */
public record KfAccountEvent(
        @Nullable List<String> authAddOpenKfId, @Nullable List<String> authDelOpenKfId, Map<String, Object> fields)
        implements WeworkEvent {
    /** Copies that nobody can change; empty for none. */
    public KfAccountEvent {
        authAddOpenKfId = Model.copy(authAddOpenKfId);
        authDelOpenKfId = Model.copy(authDelOpenKfId);
    }
}
