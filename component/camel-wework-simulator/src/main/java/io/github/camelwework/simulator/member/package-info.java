// SPDX-License-Identifier: Apache-2.0
/** What members do in their apps, and the events that the apps get. */
@NullMarked
package io.github.camelwework.simulator.member;

import org.jspecify.annotations.NullMarked;
