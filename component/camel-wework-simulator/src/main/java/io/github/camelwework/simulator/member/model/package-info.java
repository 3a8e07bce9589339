// SPDX-License-Identifier: Apache-2.0
/** What members send, as values. */
@NullMarked
package io.github.camelwework.simulator.member.model;

import org.jspecify.annotations.NullMarked;
