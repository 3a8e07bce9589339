// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The limits by operation. A line of an operation stands in for the line of {@code *} with the same scope. Immutable.
 */
final class LimitTable {

    private static final String RESOURCE = "rate-limits.txt";
    private static final Pattern SEPARATOR = Pattern.compile("[;\\n\\r]");
    private static final LimitTable STANDARD = new LimitTable(published());

    private final Map<String, Map<Scope, LimitRule>> lines;
    private final Map<String, List<LimitRule>> effective = new LinkedHashMap<>();

    private LimitTable(Map<String, Map<Scope, LimitRule>> lines) {
        this.lines = lines;
        Collection<LimitRule> general =
                lines.getOrDefault(LimitRule.ANY, Map.of()).values();
        lines.forEach((operation, own) -> effective.put(operation, effective(operation, own, general)));
    }

    /** WeCom's published limits. */
    static LimitTable standard() {
        return STANDARD;
    }

    /**
     * This table with other values for some lines, or with lines more.
     *
     * @param overrides lines separated by semicolons; null or blank for none
     * @throws IllegalArgumentException naming the piece that is wrong, and the notation
     */
    LimitTable with(@Nullable String overrides) {
        if (overrides == null || overrides.isBlank()) {
            return this;
        }
        Map<String, Map<Scope, LimitRule>> own = read(SEPARATOR.splitAsStream(overrides));
        Map<String, Map<Scope, LimitRule>> merged = new LinkedHashMap<>();
        lines.forEach((operation, scopes) -> merged.put(operation, new EnumMap<>(scopes)));
        own.forEach((operation, scopes) -> merged.computeIfAbsent(operation, any -> new EnumMap<>(Scope.class))
                .putAll(scopes));
        return new LimitTable(merged);
    }

    /** What holds for the operation, each with at least one limit. */
    List<LimitRule> rulesFor(String operation) {
        List<LimitRule> own = effective.get(operation);
        if (own != null) {
            return own;
        }
        return effective.getOrDefault(LimitRule.ANY, List.of()).stream()
                .map(rule -> rule.of(operation))
                .toList();
    }

    private static List<LimitRule> effective(
            String operation, Map<Scope, LimitRule> own, Collection<LimitRule> general) {
        Map<Scope, LimitRule> rules = new EnumMap<>(Scope.class);
        general.forEach(rule -> rules.put(rule.scope(), rule.of(operation)));
        rules.putAll(own);
        return rules.values().stream().filter(rule -> !rule.limits().isEmpty()).toList();
    }

    private static Map<String, Map<Scope, LimitRule>> read(Stream<String> lines) {
        Map<String, Map<Scope, LimitRule>> read = new LinkedHashMap<>();
        lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            LimitRule rule = LimitNotation.read(line);
            LimitRule earlier = read.computeIfAbsent(rule.operation(), any -> new EnumMap<>(Scope.class))
                    .put(rule.scope(), rule);
            if (earlier != null) {
                throw LimitNotation.wrong(line, "its operation and scope are listed twice", null);
            }
        });
        return read;
    }

    private static Map<String, Map<Scope, LimitRule>> published() {
        try (InputStream stream = LimitTable.class.getResourceAsStream(RESOURCE)) {
            Objects.requireNonNull(stream, RESOURCE);
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return read(reader.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
