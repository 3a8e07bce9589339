// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

class JettyCallbackTest extends CallbackServerContract {

    JettyCallbackTest() {
        super("jetty", 500);
    }
}
