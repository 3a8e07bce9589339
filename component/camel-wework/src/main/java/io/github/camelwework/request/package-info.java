// SPDX-License-Identifier: Apache-2.0
/** From an exchange to the requests that go to WeCom: bodies, parameters, receivers, limits, files. */
@NullMarked
package io.github.camelwework.request;

import org.jspecify.annotations.NullMarked;
