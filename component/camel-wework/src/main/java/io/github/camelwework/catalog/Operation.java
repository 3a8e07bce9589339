// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One operation of WeCom's API: a line of the catalogue.
 *
 * @param path without {@code /cgi-bin/}
 * @param known false for a path that the catalogue does not list: anything may be sent to it
 * @param credentials whose secret it takes, the first that is configured
 * @param tokenParameter the query parameter that holds the token; null for the credential's usual one
 * @param primary the parameter that a body of one scalar means; null if there is none
 * @param paging how it answers in pages; null when it does not
 * @param parameters by name, in the catalogue's order
 * @param open whether there may be more parameters than those
 * @param fileAnswer whether the answer is a file, and one that can be read in parts
 * @param headers result headers (without {@code CamelWework}) and the field of the answer that each shows
 * @param partial result headers and the fields of the answer that name who was missed
 * @param promise what an answer that reports success surely holds
 */
public record Operation(
        String path,
        boolean known,
        HttpMethod method,
        List<Credential> credentials,
        @Nullable String tokenParameter,
        BodyKind body,
        @Nullable String primary,
        RetryRule retry,
        @Nullable Paging paging,
        Map<String, Parameter> parameters,
        boolean open,
        FileAnswer fileAnswer,
        Map<String, String> headers,
        Map<String, String> partial,
        Promise promise) {

    /** The parameter that the endpoint option sets, if the operation has one. */
    public Optional<Parameter> setBy(String endpointOption) {
        return parameters.values().stream()
                .filter(parameter -> parameter.isSetBy(endpointOption))
                .findFirst();
    }

    /** Whether a parameter that the catalogue does not list may be right all the same. */
    public boolean takesAnything() {
        return !known || open;
    }

    /** Whether the answer is a file. */
    public boolean answersFile() {
        return fileAnswer != FileAnswer.NONE;
    }

    /** The parameters whose values are split into several calls when they are too many for one. */
    public List<Parameter> receivers() {
        return parameters.values().stream()
                .filter(parameter -> parameter.splitAt() > 0)
                .toList();
    }

    /** This operation with another method or credential, as an endpoint's options ask. */
    public Operation with(@Nullable HttpMethod otherMethod, @Nullable Credential otherCredential) {
        if (otherMethod == null && otherCredential == null) {
            return this;
        }
        HttpMethod newMethod = otherMethod == null ? method : otherMethod;
        BodyKind newBody = otherMethod == null || otherMethod == method
                ? body
                : newMethod == HttpMethod.GET ? BodyKind.NONE : BodyKind.JSON;
        List<Credential> newCredentials = otherCredential == null ? credentials : List.of(otherCredential);
        return new Operation(
                path,
                known,
                newMethod,
                newCredentials,
                tokenParameter,
                newBody,
                primary,
                retry,
                paging,
                parameters,
                open,
                fileAnswer,
                headers,
                partial,
                promise);
    }

    /** This operation with another credential; as it is when that is null. */
    public Operation withCredential(@Nullable Credential otherCredential) {
        return with(null, otherCredential);
    }

    /** An operation that the catalogue does not know: POST when there is a body, the app's token, never sent twice. */
    public static Operation unknown(String path, HttpMethod method) {
        boolean reads = method == HttpMethod.GET;
        return new Operation(
                path,
                false,
                method,
                List.of(Credential.APP),
                null,
                reads ? BodyKind.NONE : BodyKind.JSON,
                null,
                reads ? new RetryRule.Read() : new RetryRule.Send(null),
                null,
                Map.of(),
                true,
                FileAnswer.NONE,
                Map.of(),
                Map.of(),
                Promise.NOTHING);
    }

    /** What kind of file an operation answers. */
    public enum FileAnswer {
        /** It answers fields. */
        NONE,
        /** A file that comes whole. */
        WHOLE,
        /** A file that comes whole, or fields: the request says which. */
        OR_FIELDS,
        /** A file of which a part can be asked for with HTTP's header Range; its parameter {@code Range} becomes that header. */
        RANGES
    }

    /** How the body of an operation's request is made. */
    public enum BodyKind {
        /** There is none: every parameter stands in the query. */
        NONE,
        /** A JSON object of the parameters. */
        JSON,
        /** A JSON object with a {@code msgtype} and an object of that name. */
        MESSAGE,
        /** One file as multipart/form-data. */
        FILE
    }
}
