// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.oauth;

import io.github.camelwework.simulator.app.App;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A link that was found to be right.
 *
 * @param app null where the link names none, which old ones with snsapi_base do not
 * @param redirectUri where the browser goes back to
 * @param asksForDetails whether the member is asked for consent (snsapi_privateinfo)
 */
record LoginLink(SignInCorp corp, @Nullable App app, String redirectUri, String state, boolean asksForDetails) {

    /** The way back with a code; the state follows it always, if need be empty (doc 91022). */
    String backWith(String code) {
        int fragment = redirectUri.indexOf('#');
        String page = fragment < 0 ? redirectUri : redirectUri.substring(0, fragment);
        String rest = fragment < 0 ? "" : redirectUri.substring(fragment);
        return page + (page.contains("?") ? "&" : "?") + "code=" + URLEncoder.encode(code, StandardCharsets.UTF_8)
                + "&state=" + state + rest;
    }

    String appName() {
        return app == null ? corp.corpId() : app.name();
    }
}
