// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.readme;

import org.apache.camel.builder.RouteBuilder;

public class ShortestRoute extends RouteBuilder {
    @Override
    public void configure() {
        from("file:alerts").to("wework:message/send?toUser=zhangsan");
    }
}
