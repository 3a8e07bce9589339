// SPDX-License-Identifier: Apache-2.0
/** What members do in their apps, and what the apps are told of it. */
@NullMarked
package io.github.camelwework.simulator.member;

import org.jspecify.annotations.NullMarked;
