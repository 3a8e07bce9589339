// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.catalog;

import java.nio.file.Path;
import java.util.Map;

/**
 * A {@code wework:} URI as it stands in a file.
 *
 * @param file from the project's root
 * @param parameters those that YAML keeps apart from the URI
 */
record WrittenUri(Path file, String uri, Map<String, String> parameters) {

    /** The operation; it may hold placeholders. */
    String operation() {
        return uri.replaceFirst("^wework:(//)?", "").replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
        return file + ": " + uri + (parameters.isEmpty() ? "" : " " + parameters);
    }
}
