// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.pages;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.directory.export.ExportFiles;
import io.github.camelwework.simulator.http.Incoming;
import io.github.camelwework.simulator.http.Outcome;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Serves the files of exports to everybody who knows their address: they are encrypted. */
final class ExportFilePages {

    static final String ROOT = ExportFiles.PATH;

    private final BiFunction<String, Instant, Optional<byte[]>> files;
    private final InstantSource clock;

    /**
     * Files.
     *
     * @param files finds a file by its id, unless its time is over
     */
    ExportFilePages(BiFunction<String, Instant, Optional<byte[]>> files, InstantSource clock) {
        this.files = files;
        this.clock = clock;
    }

    Outcome serve(Incoming in) {
        String id = in.path().substring(ROOT.length());
        return files.apply(id, clock.instant())
                .map(file -> Outcome.binary(
                        new ApiAnswer.Binary(200, Map.of("Content-Type", "application/octet-stream"), file)))
                .orElseGet(Outcome::notFound);
    }
}
