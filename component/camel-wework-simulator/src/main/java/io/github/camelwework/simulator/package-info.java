// SPDX-License-Identifier: Apache-2.0
/** WeCom on localhost: what its API answers, errcode for errcode, with faults on demand and a ledger of what came in. */
@NullMarked
package io.github.camelwework.simulator;

import org.jspecify.annotations.NullMarked;
