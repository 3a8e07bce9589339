// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.pages;

import io.github.camelwework.simulator.http.Incoming;
import io.github.camelwework.simulator.http.Outcome;
import io.github.camelwework.simulator.oauth.AuthorizePages;
import io.github.camelwework.simulator.oauth.SignInCorp;
import io.github.camelwework.simulator.oauth.model.Page;
import io.github.camelwework.simulator.oauth.model.PageRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The authorisation pages, which WeCom has on hosts of their own (open.weixin.qq.com, login.work.weixin.qq.com), under
 * the simulator's own address.
 */
final class SignInPages {

    private final AuthorizePages pages;
    private final InstantSource clock;

    /**
     * Pages.
     *
     * @param corps finds a corp by its id
     */
    SignInPages(Function<String, Optional<SignInCorp>> corps, InstantSource clock) {
        this.pages = new AuthorizePages(corps);
        this.clock = clock;
    }

    static boolean serves(String path) {
        return AuthorizePages.serves(path);
    }

    Outcome serve(Incoming in) {
        Page page = pages.show(new PageRequest(in.path(), in.query(), clock.instant()));
        return page instanceof Page.Redirect redirect
                ? outcome(302, "Location", redirect.location(), "")
                : document((Page.Document) page);
    }

    private static Outcome document(Page.Document document) {
        return outcome(document.status(), "Content-Type", "text/html; charset=UTF-8", document.html());
    }

    private static Outcome outcome(int status, String header, String value, String body) {
        return new Outcome(
                status,
                Map.of(header, value, "Cache-Control", "no-store"),
                body.getBytes(StandardCharsets.UTF_8),
                Duration.ZERO,
                Outcome.Manner.WHOLE);
    }
}
