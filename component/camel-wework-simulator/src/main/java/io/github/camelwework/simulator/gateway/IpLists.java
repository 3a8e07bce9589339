// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRoute;
import io.github.camelwework.simulator.api.TokenKind;
import java.util.List;
import java.util.Set;

/** The addresses that callbacks come from (doc 90930) and that the API has (doc 92520). */
final class IpLists {

    private static final Set<TokenKind> ANY = TokenKind.ofCorps();

    private IpLists() {}

    static List<ApiRoute> routes() {
        return List.of(
                ApiRoute.get("getcallbackip", ANY, listing("127.0.0.1", "101.226.103.*", "101.226.62.*")),
                ApiRoute.get("get_api_domain_ip", ANY, listing("127.0.0.1", "182.254.11.176", "182.254.78.66")));
    }

    private static ApiOperation listing(String... addresses) {
        return request -> {
            ObjectNode fields = JsonNodeFactory.instance.objectNode();
            List.of(addresses).forEach(fields.putArray("ip_list")::add);
            return new ApiAnswer.Json(fields);
        };
    }
}
