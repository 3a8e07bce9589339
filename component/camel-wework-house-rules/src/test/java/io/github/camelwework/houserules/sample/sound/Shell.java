// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules.sample.sound;

import io.github.camelwework.houserules.sample.sound.feature.Door;

/** Knows its feature, which does not know it. */
record Shell(Door door) {}
