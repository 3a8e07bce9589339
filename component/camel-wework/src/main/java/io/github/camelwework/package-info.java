// SPDX-License-Identifier: Apache-2.0
/** The Camel component {@code wework:}: WeCom (企业微信, WeChat Work) for Apache Camel. */
@NullMarked
package io.github.camelwework;

import org.jspecify.annotations.NullMarked;
