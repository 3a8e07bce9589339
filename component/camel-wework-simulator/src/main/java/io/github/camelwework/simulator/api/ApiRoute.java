// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.api;

import java.util.Set;

/**
 * One entry of the simulator's table of paths.
 *
 * @param path without {@code /cgi-bin/}
 * @param method GET or POST; WeCom answers a wrong one with an errcode, not with a 405
 * @param accepts the token kinds that may call it; empty when it takes no token at all
 */
public record ApiRoute(String path, String method, Set<TokenKind> accepts, ApiOperation operation) {

    /** A path read with GET. */
    public static ApiRoute get(String path, Set<TokenKind> accepts, ApiOperation operation) {
        return new ApiRoute(path, "GET", accepts, operation);
    }

    /** A path called with POST. */
    public static ApiRoute post(String path, Set<TokenKind> accepts, ApiOperation operation) {
        return new ApiRoute(path, "POST", accepts, operation);
    }
}
