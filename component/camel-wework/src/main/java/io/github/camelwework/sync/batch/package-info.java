// SPDX-License-Identifier: Apache-2.0
/** The files of WeCom's asynchronous imports (docs 90979 to 90983), and what the jobs answer. */
@NullMarked
package io.github.camelwework.sync.batch;

import org.jspecify.annotations.NullMarked;
