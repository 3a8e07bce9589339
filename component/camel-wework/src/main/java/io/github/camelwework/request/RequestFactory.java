// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.catalog.HttpMethod;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.Parameter;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.http.FilePart;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.jspecify.annotations.Nullable;

/**
 * Makes the request of one endpoint's exchanges. Precedence, first wins: header, the body's own field, the endpoint's
 * option, the account's or component's. Thread-safe.
 */
public final class RequestFactory {

    private static final String AGENT_ID = "agentId";

    private final Operation operation;
    private final EndpointValues endpoint;
    private final RequestHeaders headers;
    private final BodyReader bodies;
    private final PlainBodies plain;
    private final @Nullable MessageBodies messages;

    /**
     * A factory for an endpoint.
     *
     * @param options the endpoint's options that are set, by name
     * @param prefixed those that begin with {@code param.}, by WeCom's name
     * @param names the names of all options that have a header
     * @throws IllegalArgumentException naming an option or parameter that the operation has no use for
     */
    public RequestFactory(
            Operation operation,
            Map<String, Object> options,
            Map<String, Object> prefixed,
            List<String> names,
            Rules rules) {
        this.operation = operation;
        this.endpoint = EndpointValues.of(operation, options, prefixed);
        this.headers = new RequestHeaders(operation, names);
        this.bodies = new BodyReader(operation, rules.bodyAs());
        this.plain = new PlainBodies(operation);
        this.messages = MessageBodies.of(operation, rules.onOverflow());
    }

    /** Whether a body makes an unknown operation a POST. */
    public static HttpMethod methodFor(Exchange exchange) {
        return BodyReader.hasBody(exchange.getMessage()) ? HttpMethod.POST : HttpMethod.GET;
    }

    /**
     * The request of an exchange; nothing has been sent yet.
     *
     * @param defaultAgentId the account's or component's; null when there is none
     * @throws WeworkRequestException when WeCom would refuse it, naming the field, the limit and the remedy
     */
    public WeworkRequest create(Exchange exchange, @Nullable Integer defaultAgentId) {
        try {
            return build(exchange, defaultAgentId);
        } catch (IllegalArgumentException e) {
            throw refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new WeworkRequestException(
                    Failure.of(operation.path(), "the body's file could not be read, so nothing was sent", REMEDY), e);
        }
    }

    private WeworkRequest build(Exchange exchange, @Nullable Integer defaultAgentId) throws IOException {
        Message message = exchange.getMessage();
        Map<String, Object> fromHeaders = headers.parameters(message);
        Map<String, Object> options = new LinkedHashMap<>(endpoint.options());
        options.putAll(headers.options(message));
        String plainType = plain.type(options);
        Content content = bodies.read(message, plain.takesFile(plainType));

        ParameterLayers layers = new ParameterLayers(operation);
        layers.add(endpoint.parameters());
        layers.add(typed(fields(content, plainType, options)));
        layers.add(fromHeaders);
        Map<String, Object> fields = layers.merged();
        if (defaultAgentId != null) {
            operation.setBy(AGENT_ID).ifPresent(agentid -> fields.putIfAbsent(agentid.name(), defaultAgentId));
        }
        Required.check(operation, fields);
        CheckedObjects.check(operation, fields);
        return finish(exchange, content, fields);
    }

    private Map<String, Object> fields(Content content, String plainType, Map<String, Object> options) {
        if (content instanceof Content.Fields fields) {
            return fields.values();
        }
        if (messages != null) {
            return plain.message(content, plainType, options);
        }
        return content instanceof Content.Scalar scalar ? Primary.of(operation, scalar.value()) : Map.of();
    }

    private WeworkRequest finish(Exchange exchange, Content content, Map<String, Object> fields) throws IOException {
        FilePart file = null;
        Uploads.@Nullable Way way = null;
        if (operation.body() == Operation.BodyKind.FILE) {
            file = FileBodies.read(exchange);
            Uploads.check(operation, fields, file);
        } else if (content instanceof Content.File) {
            file = FileBodies.read(exchange);
            way = Uploads.attach(operation, MessageBodies.msgType(fields), MessageBodies.object(fields), file);
        }
        List<Map<String, Object>> parts = messages == null ? List.of() : messages.check(fields);
        WeworkRequest.Upload upload = way == null
                ? null
                : new WeworkRequest.Upload(way.operation(), way.type(), MessageBodies.object(fields), way.field());
        Map<String, String> query = takeQuery(fields);
        return new WeworkRequest(operation, query, fields, parts, file, upload);
    }

    private Map<String, Object> typed(Map<String, Object> fields) {
        Map<String, Object> typed = new LinkedHashMap<>(fields);
        typed.replaceAll((name, value) -> {
            Parameter parameter = operation.parameters().get(name);
            return parameter == null ? value : Values.as(parameter, value);
        });
        return typed;
    }

    private Map<String, String> takeQuery(Map<String, Object> fields) {
        Map<String, String> query = new LinkedHashMap<>();
        fields.entrySet().removeIf(field -> {
            Parameter parameter = operation.parameters().get(field.getKey());
            boolean inQuery = parameter == null ? operation.body() == Operation.BodyKind.NONE : parameter.inQuery();
            if (inQuery) {
                query.put(field.getKey(), Values.inQuery(field.getValue()));
            }
            return inQuery;
        });
        return query;
    }

    private static final Remedy REMEDY =
            new Remedy("Nothing was sent: correct the request and send it again.", "请求未发送：请修正后重新发送。");

    private WeworkRequestException refused(String why) {
        return new WeworkRequestException(Failure.of(operation.path(), why, REMEDY));
    }

    /** How an endpoint wants its bodies read. */
    public record Rules(BodyAs bodyAs, OnOverflow onOverflow) {}
}
