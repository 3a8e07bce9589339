// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.options;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.data.Nearest;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The options that stand in a URI, under their own names. Refuses what can never be right there. Immutable. */
public final class UriOptions {

    /** What a producer says itself, in words of its own. */
    private static final Set<String> REFUSED_BY_PRODUCER = Set.of("paging", "awaitJob");

    /** Credentials that an account has itself, whatever stands beside it. */
    private static final Set<String> BESIDE_ACCOUNT = Set.of("agentId", "corpId", "token", "encodingAesSecretKey");

    private static final String PARAMETER_PREFIX = "param.";

    private final String operation;
    private final EndpointKind kind;
    private final Set<String> names;

    private UriOptions(String operation, EndpointKind kind, Set<String> names) {
        this.operation = operation;
        this.kind = kind;
        this.names = names;
    }

    /**
     * Reads the options of a URI, and gives those that were written in another case their own names.
     *
     * @param parameters is changed so
     * @param credentials the options that an account brings
     * @throws IllegalArgumentException naming an option that stands twice, or that the endpoint has no use for
     */
    public static UriOptions read(String operation, Map<String, Object> parameters, List<String> credentials) {
        EndpointKind kind = EndpointKind.of(operation);
        Set<String> names = new LinkedHashSet<>();
        for (Map.Entry<String, Object> written : List.copyOf(parameters.entrySet())) {
            OptionRule rule = OptionTable.instance().find(written.getKey());
            String name = rule == null ? written.getKey() : rule.name();
            if (written.getValue() instanceof Collection<?> || !names.add(name)) {
                throw new IllegalArgumentException(
                        "wework:%s has the option %s twice: remove one".formatted(operation, name));
            }
            if (!name.equals(written.getKey())) {
                parameters.remove(written.getKey());
                parameters.put(name, written.getValue());
            }
        }
        UriOptions options = new UriOptions(operation, kind, names);
        options.requireUse();
        options.requireOneSource(credentials);
        return options;
    }

    /**
     * The operation that a URI names, without what stands before WeCom's own path.
     *
     * @throws IllegalArgumentException when it cannot be one, with the right URI
     */
    public static String operation(String written, String baseUrl) {
        return OperationPath.of(written, baseUrl);
    }

    public boolean contains(String option) {
        return names.contains(option);
    }

    public Set<String> names() {
        return Set.copyOf(names);
    }

    public EndpointKind kind() {
        return kind;
    }

    private void requireUse() {
        Set<String> abilities = kind.abilities(operation);
        for (String name : names) {
            OptionRule rule = OptionTable.instance().find(name);
            if (name.startsWith(PARAMETER_PREFIX)) {
                if (kind != EndpointKind.CALL) {
                    throw noUse(name.substring(PARAMETER_PREFIX.length()));
                }
            } else if (rule != null && !isOfUse(rule, abilities)) {
                throw noUse(name);
            }
        }
    }

    private boolean isOfUse(OptionRule rule, Set<String> abilities) {
        if (rule.uses().contains("component") || rule.isOfUse(abilities)) {
            // One of the component's alone is no option of endpoints, which is said elsewhere.
            return true;
        }
        // A call may override what the catalogue says of its operation.
        return kind == EndpointKind.CALL
                && (rule.isParameter()
                        || REFUSED_BY_PRODUCER.contains(rule.name())
                        || rule.uses().contains("unlisted")
                        || rule.uses().contains("choice"));
    }

    private IllegalArgumentException noUse(String option) {
        Set<String> abilities = kind.abilities(operation);
        List<String> useful = OptionTable.instance().all().stream()
                .filter(rule -> rule.isOfUse(abilities))
                .map(OptionRule::name)
                .toList();
        return new IllegalArgumentException("wework:%s does not use the option %s%s: remove it"
                .formatted(operation, option, Nearest.suggestion(option, useful)));
    }

    /** What says the same thing twice, under two names. */
    private void requireOneSource(List<String> credentials) {
        if (kind == EndpointKind.CALL) {
            Map<String, String> byParameter = new HashMap<>();
            Operation known = OperationCatalog.instance().find(operation).orElse(null);
            for (String name : names) {
                String parameter = name.startsWith(PARAMETER_PREFIX)
                        ? name.substring(PARAMETER_PREFIX.length())
                        : known == null
                                ? name
                                : known.setBy(name).map(found -> found.name()).orElse(name);
                String other = byParameter.put(parameter, name);
                if (other != null) {
                    throw new IllegalArgumentException("wework:%s has %s twice, as the options %s and %s: remove one"
                            .formatted(operation, parameter, other, name));
                }
            }
        }
        if (contains("account")) {
            for (String credential : credentials) {
                if (contains(credential) && !BESIDE_ACCOUNT.contains(credential)) {
                    throw new IllegalArgumentException(
                            "wework:%s has an account, which brings its own %s: remove one of the two"
                                    .formatted(operation, credential));
                }
            }
        }
    }
}
