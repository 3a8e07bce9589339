// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import io.github.camelwework.WeworkComponent;
import io.github.camelwework.WeworkConfiguration;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;

/** Downloads a file once and prints what came of it: a program, so that it can be given another disk. */
final class GetOneFile {

    private GetOneFile() {}

    public static void main(String[] arguments) {
        DefaultCamelContext context = new DefaultCamelContext();
        WeworkComponent component = new WeworkComponent(context);
        WeworkConfiguration configuration = component.getConfiguration();
        configuration.setBaseUrl(arguments[0]);
        configuration.setCorpId(arguments[1]);
        configuration.setSecret(arguments[2]);
        context.addComponent("wework", component);
        context.start();
        Exchange exchange = context.createProducerTemplate()
                .request("wework:media/get", made -> made.getMessage().setBody(arguments[3]));
        System.out.println(exchange.getException());
        context.stop();
        System.exit(0);
    }
}
