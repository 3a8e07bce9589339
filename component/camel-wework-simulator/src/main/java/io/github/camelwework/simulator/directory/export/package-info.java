// SPDX-License-Identifier: Apache-2.0
/** Exports of the address book (异步导出): encrypted files, fetched by their address. */
@NullMarked
package io.github.camelwework.simulator.directory.export;

import org.jspecify.annotations.NullMarked;
