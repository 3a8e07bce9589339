// SPDX-License-Identifier: Apache-2.0
/** Smart robots (智能机器人) that are called back over HTTP (docs 100719, 101027, 101031, 101033). */
@NullMarked
package io.github.camelwework.simulator.aibot;

import org.jspecify.annotations.NullMarked;
