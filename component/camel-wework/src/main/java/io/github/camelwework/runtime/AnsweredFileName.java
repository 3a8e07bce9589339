// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.runtime;

import io.github.camelwework.request.FileNames;
import java.util.Map;
import org.apache.camel.Exchange;

/** The name of an answered file. It is foreign: what remains of it names a file in the folder that a route writes to. */
final class AnsweredFileName {

    private AnsweredFileName() {}

    /** The header with the name; none when there is no usable one. */
    static Map<String, Object> headers(String disposition) {
        String name = FileNames.safe(Disposition.parse(disposition).fileName());
        return name == null || name.equals(".") || name.equals("..") ? Map.of() : Map.of(Exchange.FILE_NAME, name);
    }
}
