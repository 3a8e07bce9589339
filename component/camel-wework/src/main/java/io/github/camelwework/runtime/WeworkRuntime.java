// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.runtime;

import io.github.camelwework.client.WeworkClient;
import io.github.camelwework.environment.Environment;

/**
 * What all endpoints of a started component share. Immutable; its parts are thread-safe.
 *
 * @param maxFileBytes how large an answer may be that goes to the disk
 */
public record WeworkRuntime(WeworkClient client, Environment environment, ReplyPool replies, long maxFileBytes) {}
