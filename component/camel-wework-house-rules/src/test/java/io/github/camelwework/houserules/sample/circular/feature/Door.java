// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules.sample.circular.feature;

import io.github.camelwework.houserules.sample.circular.Shell;

/** A feature that knows the shell that made it. */
public record Door(Shell shell) {}
