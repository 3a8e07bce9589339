// SPDX-License-Identifier: Apache-2.0
/** One request and its answer over Apache HttpClient 5; knows nothing of tokens, errcodes or Camel. */
@NullMarked
package io.github.camelwework.http;

import org.jspecify.annotations.NullMarked;
