// SPDX-License-Identifier: Apache-2.0
/** How WeCom signs and encrypts what it pushes (doc 90968). */
@NullMarked
package io.github.camelwework.callback.crypto;

import org.jspecify.annotations.NullMarked;
