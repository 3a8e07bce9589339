// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

/** What {@code wework:callback} can be told beside its secrets. */
public abstract class WeworkCallbackOptions extends WeworkSecrets {}
