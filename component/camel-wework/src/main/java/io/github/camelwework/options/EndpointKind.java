// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.options;

import io.github.camelwework.catalog.Credential;
import io.github.camelwework.catalog.Job;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.OperationCatalog;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kind of an endpoint, by its operation; the table of options uses these names in lower case. */
public enum EndpointKind {
    /** Calls an operation of WeCom's. */
    CALL(null, false),
    AUTHORIZE("oauth/authorize", false),
    SIGNATURE("jsapi/signature", false),
    TOKEN("token", false),
    SYNC("contact/sync", false),
    SNAPSHOT("contact/snapshot", false),
    CHANGES("contact/changes", true),
    CALLBACK("callback", true);

    private static final Set<Credential> NOT_CHOSEN = EnumSet.of(Credential.NONE, Credential.ROBOT);

    private final @Nullable String operation;
    private final boolean receives;

    EndpointKind(@Nullable String operation, boolean receives) {
        this.operation = operation;
        this.receives = receives;
    }

    /** The kind of an endpoint with this operation. */
    public static EndpointKind of(String operation) {
        return Arrays.stream(values())
                .filter(kind -> operation.equals(kind.operation))
                .findFirst()
                .orElse(CALL);
    }

    /** The operations that WeCom does not have. */
    public static Set<String> ownOperations() {
        return Arrays.stream(values())
                .filter(kind -> kind.operation != null)
                .map(kind -> kind.operation)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it stands in from(), rather than in to(). */
    public boolean receives() {
        return receives;
    }

    /** What the table of options says that an endpoint is, or is able to. */
    public Set<String> abilities(String path) {
        Set<String> abilities = new HashSet<>();
        abilities.add(name().toLowerCase(Locale.ROOT));
        abilities.add(receives ? "consumer" : "producer");
        if (this == CALL) {
            OperationCatalog.instance()
                    .find(path)
                    .ifPresentOrElse(
                            known -> addTo(abilities, known), () -> abilities.addAll(Set.of("unlisted", "choice")));
        }
        return abilities;
    }

    private static void addTo(Set<String> abilities, Operation known) {
        if (known.body() == Operation.BodyKind.MESSAGE) {
            abilities.add("message");
        }
        if (known.paging() != null) {
            abilities.add("pages");
        }
        if (Job.startedBy(known.path()).isPresent()) {
            abilities.add("job");
        }
        if (known.credentials().stream().noneMatch(NOT_CHOSEN::contains)) {
            abilities.add("choice");
        }
    }
}
