// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.endpointdsl;

import static io.github.camelwework.endpointdsl.WeworkOperations.MESSAGE_SEND;

import io.github.camelwework.endpointdsl.WeworkEndpointBuilderFactory.WeworkBuilders;
import org.apache.camel.builder.endpoint.EndpointRouteBuilder;

public class EndpointDslRoute extends EndpointRouteBuilder implements WeworkBuilders {
    @Override
    public void configure() {
        from(direct("deployed"))
                .setHeader(wework().weworkTitle(), simple("${header.service} is live"))
                .to(wework(MESSAGE_SEND).toUser("zhangsan").msgType("textcard").url("https://ci.example.com/42"));
    }
}
