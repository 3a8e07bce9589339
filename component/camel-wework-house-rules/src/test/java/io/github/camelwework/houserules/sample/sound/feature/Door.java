// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules.sample.sound.feature;

/** Knows nobody. */
public record Door() {}
