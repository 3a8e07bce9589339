// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.http.Incoming;
import io.github.camelwework.simulator.http.Json;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A request of the admin API. A field of a wrong type is refused, and the error names the right one. */
record AdminRequest(ObjectNode body, Map<String, String> query, String ip) {

    private static final String CORP_ID = "corpid";

    static AdminRequest of(Incoming in) {
        Json.Read read = Json.read(in.body());
        if (!read.wellFormed()) {
            throw new AdminError(400, "The body is not a JSON object.", "Send an object, such as {\"seconds\": 60}.");
        }
        return new AdminRequest(read.fields(), in.query(), in.ip());
    }

    boolean isFromThisMachine() {
        try {
            return InetAddress.getByName(ip).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** The corp that the body or the query names, or else the first. */
    Simulation.Corp corp(Simulation simulator) {
        String corpId = has(CORP_ID) ? text(CORP_ID, "") : query.get(CORP_ID);
        return corpId == null ? simulator.corp() : simulator.corp(corpId);
    }

    boolean has(String name) {
        return body.has(name);
    }

    String text(String name, String fallback) {
        JsonNode value = body.path(name);
        return value.isMissingNode() ? fallback : typed(name, value.isTextual(), "a string", JsonNode::textValue);
    }

    long number(String name) {
        return typed(name, body.path(name).isIntegralNumber(), "a whole number", JsonNode::longValue);
    }

    long number(String name, long fallback) {
        return has(name) ? number(name) : fallback;
    }

    int integer(String name) {
        return typed(name, body.path(name).canConvertToInt(), "a whole number", JsonNode::intValue);
    }

    double fraction(String name) {
        return typed(name, body.path(name).isNumber(), "a number", JsonNode::doubleValue);
    }

    boolean flag(String name) {
        return typed(name, body.path(name).isBoolean(), "true or false", JsonNode::booleanValue);
    }

    Set<String> texts(String name) {
        return elements(name, JsonNode::isTextual, "a list of strings", JsonNode::textValue);
    }

    Set<Integer> integers(String name) {
        return elements(name, JsonNode::canConvertToInt, "a list of whole numbers", JsonNode::intValue);
    }

    OptionalLong queryNumber(String name) {
        String text = query.get(name);
        try {
            return text == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw new AdminError(
                    400, "The parameter \"" + name + "\" is not a number.", "Send a number, such as ?" + name + "=3.");
        }
    }

    private <T> Set<T> elements(String name, Predicate<JsonNode> fits, String type, Function<JsonNode, T> read) {
        JsonNode list = body.path(name);
        boolean allFit =
                list.isMissingNode() || (list.isArray() && list.valueStream().allMatch(fits));
        return typed(name, allFit, type, any -> list.valueStream().map(read).collect(Collectors.toUnmodifiableSet()));
    }

    private <T> T typed(String name, boolean fits, String type, Function<JsonNode, T> read) {
        if (!fits) {
            throw new AdminError(
                    400, "The field \"" + name + "\" is missing or has a wrong type.", "Send it as " + type + ".");
        }
        return read.apply(body.path(name));
    }
}
