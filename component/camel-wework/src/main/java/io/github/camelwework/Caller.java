// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.client.Credentials;
import org.jspecify.annotations.Nullable;

/**
 * As whom an exchange calls.
 *
 * @param agentId the app's id when the account has one
 */
record Caller(Credentials credentials, @Nullable Integer agentId) {}
