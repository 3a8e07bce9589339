// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import io.github.camelwework.data.DataLines;
import io.github.camelwework.data.Nearest;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every operation that the catalogue lists. Immutable, read once from the class path. */
public final class OperationCatalog {

    private static final String INDEX = "operations.txt";
    private static final OperationCatalog INSTANCE =
            new OperationCatalog(DataLines.read(OperationCatalog.class, INDEX, 2).stream()
                    .map(line -> Family.read(line.get(0), line.get(1)))
                    .toList());

    /** A mistyped path differs by a letter or two, a new one of WeCom's by a word. */
    private static final int MISTYPED = 2;

    private final List<Family> families;
    private final Map<String, Operation> byPath;

    OperationCatalog(List<Family> families) {
        this.families = families;
        this.byPath = Collections.unmodifiableMap(merged(families));
    }

    /** The catalogue that comes with the component. */
    public static OperationCatalog instance() {
        return INSTANCE;
    }

    /** The operation of this path, {@code /cgi-bin/} left out; empty for one that the catalogue does not list. */
    public Optional<Operation> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** All operations in the catalogue's order. */
    public Collection<Operation> all() {
        return byPath.values();
    }

    /**
     * Whether WeCom says with this errcode that the thing is not there which this operation deletes: so it does to the
     * operation itself, and to those that read the same thing.
     *
     * @param errcode null when WeCom gave none
     */
    public boolean isGone(String delete, @Nullable Integer errcode) {
        Operation operation = byPath.get(delete);
        return errcode != null
                && operation != null
                && operation.retry() instanceof RetryRule.Write write
                && write.doneAlready().contains(errcode);
    }

    /** What somebody who wrote this path, which the catalogue does not list, probably meant; empty when none is near. */
    public String suggestion(String path) {
        return Nearest.suggestion(path, byPath.keySet(), MISTYPED);
    }

    List<Family> families() {
        return families;
    }

    private static Map<String, Operation> merged(List<Family> families) {
        Map<String, Operation> merged = new LinkedHashMap<>();
        for (Family family : families) {
            family.operations().forEach((path, operation) -> {
                if (merged.put(path, operation) != null) {
                    throw new IllegalStateException(path + " of the operation catalogue's " + family.name()
                            + ".txt is also listed in another file.");
                }
            });
        }
        return merged;
    }
}
