// SPDX-License-Identifier: Apache-2.0
/** What the route templates under {@code camel/wework} cannot say in YAML. */
@NullMarked
package io.github.camelwework.routes;

import org.jspecify.annotations.NullMarked;
