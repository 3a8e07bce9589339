// SPDX-License-Identifier: Apache-2.0
/** The house rules as tests: every module's {@code HouseRulesTest} applies them to its own classes and files. */
@NullMarked
package io.github.camelwework.houserules;

import org.jspecify.annotations.NullMarked;
