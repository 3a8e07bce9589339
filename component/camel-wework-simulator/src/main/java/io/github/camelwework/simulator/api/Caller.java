// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.api;

/**
 * The owner of the access token of a request.
 *
 * @param agentId the app's id; 0 for the contact-sync assistant
 */
public record Caller(String corpId, int agentId, TokenKind kind) {}
