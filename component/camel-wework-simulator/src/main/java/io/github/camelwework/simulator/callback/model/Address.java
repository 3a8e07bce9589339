// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback.model;

/**
 * Where a push goes.
 *
 * @param holder whose callback it is, in words
 * @param receiveId what stands behind the message inside the cipher text: a corpid, a suite id or nothing
 * @param agentId as the envelope has it; empty where it has none
 */
public record Address(String holder, CallbackSettings settings, String receiveId, String agentId, PushFormat dialect) {}
