// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.api;

/**
 * Whom the access token of a request belongs to.
 *
 * @param agentId the app's id; 0 for the contact-sync assistant
 */
public record Caller(String corpId, int agentId, TokenKind kind) {}
