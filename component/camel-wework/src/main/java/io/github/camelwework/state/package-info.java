// SPDX-License-Identifier: Apache-2.0
/** What must outlive the process: where a poll or a synchronisation stands, and who may go on with it. */
@NullMarked
package io.github.camelwework.state;

import org.jspecify.annotations.NullMarked;
