// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/** Moves a file that was sent to {@code .done} beside it; an earlier one of that name gives way. Thread-safe. */
public final class MovedFile implements Processor {

    static final String DONE = ".done";

    /** A processor without state. */
    public MovedFile() {}

    @Override
    public void process(Exchange exchange) throws IOException {
        TakenFile file = TakenFile.of(exchange);
        Path folder = file.folder(file.beside(DONE));
        Files.move(file.path(), folder.resolve(file.name()), StandardCopyOption.REPLACE_EXISTING);
    }
}
