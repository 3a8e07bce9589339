// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Every operation that the catalogue lists. Immutable, read once from the class path. */
public final class OperationCatalog {

    private static final OperationCatalog INSTANCE = new OperationCatalog(OperationsFile.read("operations.txt"));

    private final Map<String, Operation> byPath;

    OperationCatalog(Map<String, Operation> byPath) {
        this.byPath = byPath;
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
}
