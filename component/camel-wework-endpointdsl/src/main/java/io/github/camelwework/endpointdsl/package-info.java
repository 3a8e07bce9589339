// SPDX-License-Identifier: Apache-2.0
/**
 * For Camel's Endpoint DSL: an {@code EndpointRouteBuilder} that implements
 * {@link io.github.camelwework.endpointdsl.WeworkEndpointBuilderFactory.WeworkBuilders} writes
 * {@code wework(MESSAGE_SEND).toUser("zhangsan")}, so that the compiler knows every option and editors complete them, and
 * with {@link io.github.camelwework.endpointdsl.WeworkOperations} the operations too.
 */
@NullMarked
package io.github.camelwework.endpointdsl;

import org.jspecify.annotations.NullMarked;
