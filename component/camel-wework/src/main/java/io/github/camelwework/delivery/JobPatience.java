// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import io.github.camelwework.client.Pauses;
import java.time.Duration;

/**
 * How long to wait for a job.
 *
 * @param most after which it is given up
 * @param pauses between one look and the next
 */
public record JobPatience(Duration most, Pauses pauses) {}
