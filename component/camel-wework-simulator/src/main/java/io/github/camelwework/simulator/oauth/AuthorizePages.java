// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.oauth;

import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.oauth.model.Page;
import io.github.camelwework.simulator.oauth.model.PageRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The pages that an application sends a browser to. Where WeCom knows the member by its client or has a QR code
 * scanned, these let the visitor choose a person; the choice leads back to the application with a code.
 */
public final class AuthorizePages {

    /** The parameter that chooses the person: a userid, or an outsider. */
    static final String PERSON = "sim_person";

    /** The parameter that says what the person lets the app know. */
    static final String CONSENT = "sim_consent";

    private static final String IN_THE_APP = "/connect/oauth2/authorize";
    private static final String ON_THE_DESK = "/wwlogin/sso/login";
    private static final String OLD_QR_CODE = "/wwopen/sso/qrConnect";
    private static final Set<String> PATHS = Set.of(IN_THE_APP, ON_THE_DESK, OLD_QR_CODE);

    private final LinkReader links;

    /**
     * Pages.
     *
     * @param corps finds a corp by its id
     */
    public AuthorizePages(Function<String, Optional<SignInCorp>> corps) {
        this.links = new LinkReader(corps);
    }

    /** Whether one of the pages is there. */
    public static boolean serves(String path) {
        return PATHS.contains(path);
    }

    /** Shows the page; a link that WeCom would refuse gets a page that says why, and leads nowhere. */
    public Page show(PageRequest request) {
        try {
            return show(link(request), request);
        } catch (InvalidLink refusal) {
            return new Page.Document(400, Html.refusal(refusal));
        }
    }

    private LoginLink link(PageRequest request) {
        return switch (request.path()) {
            case IN_THE_APP -> links.inTheApp(request);
            case ON_THE_DESK -> links.onTheDesk(request);
            default -> links.oldQrCode(request);
        };
    }

    private Page show(LoginLink link, PageRequest request) {
        Identity person = person(link.corp(), request.parameter(PERSON));
        if (person == null) {
            boolean wantsFragment = request.path().equals(IN_THE_APP);
            return new Page.Document(200, Html.people(link, request, wantsFragment));
        }
        Consent consent = Consent.NOT_ASKED;
        if (isAsked(link, person)) {
            String said = request.parameter(CONSENT);
            if (said.isEmpty()) {
                return new Page.Document(200, Html.consent(link, request));
            }
            consent = said.equals("given") ? Consent.GIVEN : Consent.WITHHELD;
        }
        App app = link.app();
        return new Page.Redirect(link.backWith(link.corp()
                .grants()
                .newCode(new Grants.Grant(app == null ? null : app.agentId(), person, consent), request.now())));
    }

    /** Only members whom the app sees have details that it may ask for. */
    private static boolean isAsked(LoginLink link, Identity person) {
        App app = link.app();
        if (!link.asksForDetails() || app == null || !(person instanceof Identity.Insider insider)) {
            return false;
        }
        return link.corp().sees(app, link.corp().directory().members().require(insider.userid()));
    }

    private static @Nullable Identity person(SignInCorp corp, String id) {
        for (Outsider outsider : Outsider.values()) {
            if (outsider.id().equals(id)) {
                return new Identity.Visitor(outsider);
            }
        }
        return corp.people().stream()
                .filter(member -> member.key().equals(id.toLowerCase(Locale.ROOT)))
                .map(Member::userid)
                .findFirst()
                .map(Identity.Insider::new)
                .orElse(null);
    }
}
