// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

class PlatformHttpCallbackTest extends CallbackServerContract {

    PlatformHttpCallbackTest() {
        super("platform-http", 403);
    }
}
