// SPDX-License-Identifier: Apache-2.0
/** The endpoints contact/snapshot and contact/changes. */
@NullMarked
package io.github.camelwework.contact.endpoint;

import org.jspecify.annotations.NullMarked;
