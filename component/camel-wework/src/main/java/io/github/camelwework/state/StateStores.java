// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

import java.nio.file.Path;
import java.util.Set;
import org.apache.camel.CamelContext;
import org.jspecify.annotations.Nullable;

/** Which store a context uses. */
final class StateStores {

    private StateStores() {}

    static WeworkStateStore find(CamelContext context, @Nullable String directory) {
        if (directory != null && !directory.isBlank()) {
            return new FileStateStore(Path.of(directory));
        }
        Set<WeworkStateStore> beans = context.getRegistry().findByType(WeworkStateStore.class);
        if (beans.size() > 1) {
            throw new IllegalArgumentException(
                    "The registry holds %d beans of type WeworkStateStore: name the one to use with the option stateStore=#name"
                            .formatted(beans.size()));
        }
        return beans.isEmpty()
                ? new FileStateStore(Path.of(System.getProperty("user.home"), ".camel-wework", "state"))
                : beans.iterator().next();
    }
}
