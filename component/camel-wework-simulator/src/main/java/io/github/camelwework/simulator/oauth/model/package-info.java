// SPDX-License-Identifier: Apache-2.0
/** What a page of the authorisation is asked and shows. */
@NullMarked
package io.github.camelwework.simulator.oauth.model;

import org.jspecify.annotations.NullMarked;
