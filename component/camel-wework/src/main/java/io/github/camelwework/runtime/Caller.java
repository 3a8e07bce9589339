// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.runtime;

import io.github.camelwework.client.Credentials;
import org.jspecify.annotations.Nullable;

/**
 * The identity with which an exchange calls.
 *
 * @param agentId the app's id when the account has one
 */
public record Caller(Credentials credentials, @Nullable Integer agentId) {}
