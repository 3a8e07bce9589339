// SPDX-License-Identifier: Apache-2.0
/** WeCom's address book: departments, members, tags, their rules, and what an app may see of them. */
@NullMarked
package io.github.camelwework.simulator.directory;

import org.jspecify.annotations.NullMarked;
