// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.suite;

import io.github.camelwework.simulator.app.App;

/**
 * A suite in one corp.
 *
 * @param admin the userid of the administrator who installed it
 */
record Installation(App app, String admin) {

    String corpId() {
        return app.corpId();
    }

    /** WeCom keeps the two apart for third-party apps, but gettoken takes it for those that are built for one corp. */
    String permanentCode() {
        return app.secret();
    }
}
