// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

/**
 * On Jetty, Camel looks whether a body has arrived before it asks for the request's parameters, and what has arrived is then
 * missing where Jetty takes a form apart: 500 before a route is found, or 403 when the body came later.
 */
class JettyCallbackTest extends CallbackServerContract {

    JettyCallbackTest() {
        super("jetty", 500);
    }
}
