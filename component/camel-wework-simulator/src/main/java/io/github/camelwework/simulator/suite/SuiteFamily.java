// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.suite;

import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.TokenKind;
import io.github.camelwework.simulator.api.TokenMint;
import java.util.List;
import java.util.Set;

/** The paths below {@code service/}, which belong to a provider and its suites rather than to a corp. */
public final class SuiteFamily {

    private static final Set<TokenKind> NO_TOKEN = Set.of();
    private static final Set<TokenKind> SUITE = Set.of(TokenKind.SUITE);

    private final ServiceTokens tokens;
    private final InstallOperations installing;
    private final Visitors visitors;

    /** The calls of one provider. */
    public SuiteFamily(Suites suites, TokenMint mint) {
        OwnSuite own = new OwnSuite(suites);
        tokens = new ServiceTokens(suites, own, mint);
        installing = new InstallOperations(own, new AuthInfo(suites), mint);
        visitors = new Visitors(suites, own);
    }

    /** The table's lines. */
    public List<ApiRoute> routes() {
        return List.of(
                ApiRoute.post("service/get_suite_token", NO_TOKEN, tokens::ofSuite),
                ApiRoute.post("service/get_provider_token", NO_TOKEN, tokens::ofProvider),
                ApiRoute.post("service/get_corp_token", SUITE, tokens::ofCorp),
                ApiRoute.get("service/get_pre_auth_code", SUITE, installing::preAuthCode),
                ApiRoute.post("service/set_session_info", SUITE, installing::sessionInfo),
                ApiRoute.post("service/get_permanent_code", SUITE, installing::permanentCode),
                ApiRoute.post("service/v2/get_permanent_code", SUITE, installing::permanentCodeAlone),
                ApiRoute.post("service/get_auth_info", SUITE, installing::authInfo),
                ApiRoute.post("service/v2/get_auth_info", SUITE, installing::authInfo),
                ApiRoute.post("service/get_admin_list", SUITE, installing::admins),
                ApiRoute.get("service/auth/getuserinfo3rd", SUITE, visitors::info),
                ApiRoute.get("service/getuserinfo3rd", SUITE, visitors::oldInfo),
                ApiRoute.post("service/auth/getuserdetail3rd", SUITE, visitors::detail),
                ApiRoute.post("service/getuserdetail3rd", SUITE, visitors::detail));
    }
}
