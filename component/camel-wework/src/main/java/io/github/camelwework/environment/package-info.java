// SPDX-License-Identifier: Apache-2.0
/** What the component asks of the machine: time, chance and threads, so that tests can give it their own. */
@NullMarked
package io.github.camelwework.environment;

import org.jspecify.annotations.NullMarked;
