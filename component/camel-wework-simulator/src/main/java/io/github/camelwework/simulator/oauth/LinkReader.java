// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.oauth;

import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.oauth.model.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks a link, page by page as strictly as WeCom does (docs 91022, 98152). */
final class LinkReader {

    private static final Pattern STATE = Pattern.compile("[a-zA-Z0-9]{0,128}");
    private static final String BASE = "snsapi_base";
    private static final String PRIVATE_INFO = "snsapi_privateinfo";
    private static final Set<String> SCOPES = Set.of(BASE, PRIVATE_INFO);

    /** The numbers of one page for the same mistakes. */
    private record Numbers(int appid, int agentid, int domain, int redirectUri) {}

    private static final Numbers IN_THE_APP = new Numbers(40013, 40056, 50001, 50001);
    private static final Numbers ON_THE_DESK = new Numbers(-31027, -31028, -31020, -31035);

    private final Function<String, Optional<SignInCorp>> corps;

    LinkReader(Function<String, Optional<SignInCorp>> corps) {
        this.corps = corps;
    }

    /** The link inside WeCom's client (doc 91022). */
    LoginLink inTheApp(PageRequest request) {
        SignInCorp corp = corp(request, IN_THE_APP);
        if (!request.parameter("response_type").equals("code")) {
            throw new InvalidLink(0, "response_type has to be code");
        }
        String scope = request.parameter("scope");
        if (!SCOPES.contains(scope)) {
            throw new InvalidLink(0, "scope has to be one of snsapi_base, snsapi_privateinfo");
        }
        App app = request.parameter("agentid").isEmpty() ? null : app(corp, request, IN_THE_APP);
        // Without an agentid it is treated as snsapi_base, whatever it says.
        return link(corp, app, request, IN_THE_APP, app != null && scope.equals(PRIVATE_INFO));
    }

    /** The link for a desktop's browser (doc 98152). */
    LoginLink onTheDesk(PageRequest request) {
        switch (request.parameter("login_type")) {
            case "CorpApp" -> {
                return oldQrCode(request);
            }
            case "ServiceApp" -> throw new InvalidLink(-31037, "the simulator has no login suites");
            default -> throw new InvalidLink(-31040, "login_type has to be one of CorpApp, ServiceApp");
        }
    }

    /** The same without a login_type, on the page that was there before. */
    LoginLink oldQrCode(PageRequest request) {
        SignInCorp corp = corp(request, ON_THE_DESK);
        return link(corp, app(corp, request, ON_THE_DESK), request, ON_THE_DESK, false);
    }

    private SignInCorp corp(PageRequest request, Numbers numbers) {
        return corps.apply(request.parameter("appid"))
                .orElseThrow(() -> new InvalidLink(numbers.appid(), "appid is no corp's id"));
    }

    private static App app(SignInCorp corp, PageRequest request, Numbers numbers) {
        App app = find(corp, request.parameter("agentid"));
        if (app == null || app.closed()) {
            throw new InvalidLink(numbers.agentid(), "agentid is no app of the corp");
        }
        return app;
    }

    private static @Nullable App find(SignInCorp corp, String agentId) {
        return corp.apps().all().stream()
                .filter(app -> String.valueOf(app.agentId()).equals(agentId))
                .findFirst()
                .orElse(null);
    }

    private static LoginLink link(
            SignInCorp corp, @Nullable App app, PageRequest request, Numbers numbers, boolean asksForDetails) {
        String redirectUri = request.parameter("redirect_uri");
        if (redirectUri.isEmpty()) {
            throw new InvalidLink(numbers.redirectUri(), "redirect_uri is empty");
        }
        if (!TrustedDomain.covers(app == null ? corp.apps().all() : List.of(app), redirectUri)) {
            throw new InvalidLink(
                    numbers.domain(), "redirect_uri is not at the trusted domain of the app, port included");
        }
        String state = request.parameter("state");
        if (!STATE.matcher(state).matches()) {
            throw new InvalidLink(0, "state has to be at most 128 of a-z, A-Z, 0-9");
        }
        return new LoginLink(corp, app, redirectUri, state, asksForDetails);
    }
}
