// SPDX-License-Identifier: Apache-2.0
/** Application messages: what may be sent, which members it reaches, and what their phones show. */
@NullMarked
package io.github.camelwework.simulator.message;

import org.jspecify.annotations.NullMarked;
