// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

/** What {@code wework:contact/changes} can be told beside when it polls. */
public abstract class WeworkChangesOptions extends WeworkCallbackOptions {}
