// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.oauth;

import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.TokenKind;
import java.util.List;
import java.util.Set;

/** The calls that return who signed in on the pages. */
public final class OauthFamily {

    private static final Set<TokenKind> APP = Set.of(TokenKind.APP);
    private static final Set<TokenKind> ANY = Set.of(TokenKind.APP, TokenKind.CONTACT);

    private final GetUserInfo whoCame;
    private final MemberDetails details;
    private final SecondVerification verification;

    /** The calls of one corp. */
    public OauthFamily(SignInCorp corp) {
        this.whoCame = new GetUserInfo(corp);
        this.details = new MemberDetails(corp);
        this.verification = new SecondVerification(corp);
    }

    /** The lines of the simulator's table of paths. */
    public List<ApiRoute> routes() {
        return List.of(
                ApiRoute.get("auth/getuserinfo", APP, whoCame::answer),
                ApiRoute.get("user/getuserinfo", APP, whoCame::oldAnswer),
                ApiRoute.post("auth/getuserdetail", APP, details),
                ApiRoute.post("auth/get_tfa_info", ANY, verification::look),
                ApiRoute.post("user/tfa_succ", ANY, verification::succeed));
    }
}
