// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import io.github.camelwework.WeworkComponent;
import io.github.camelwework.WeworkConfiguration;
import io.github.camelwework.simulator.WeworkSimulator;
import org.apache.camel.CamelContext;

/** A component that calls a simulator as the app "Alerts". */
final class CallWecom {

    private CallWecom() {}

    static WeworkComponent component(CamelContext context, WeworkSimulator simulator) {
        WeworkComponent component = new WeworkComponent(context);
        WeworkConfiguration configuration = component.getConfiguration();
        configuration.setBaseUrl(simulator.baseUrl());
        configuration.setCorpId(simulator.corp().corpId());
        configuration.setAgentId(1000002);
        configuration.setSecret(simulator.corp().app(1000002).secret());
        configuration.setContactSecret(simulator.corp().contactSecret());
        return component;
    }
}
