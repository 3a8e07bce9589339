// SPDX-License-Identifier: Apache-2.0
/** What browsers and downloads open beside the API: sign-in pages, pictures and files of exports. */
@NullMarked
package io.github.camelwework.simulator.pages;

import org.jspecify.annotations.NullMarked;
