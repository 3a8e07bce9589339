// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.directory.export.ExportFiles;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Gives the files of exports to whoever knows their address: they are encrypted. */
final class ExportServer {

    static final String ROOT = ExportFiles.PATH;

    private final Collection<SimulatedCorp> corps;
    private final InstantSource clock;

    /** The files of these corps, and of those that come later. */
    ExportServer(Collection<SimulatedCorp> corps, InstantSource clock) {
        this.corps = corps;
        this.clock = clock;
    }

    Outcome serve(Incoming in) {
        String id = in.path().substring(ROOT.length());
        return corps.stream()
                .map(corp -> corp.exports().find(id, clock.instant()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(file -> Outcome.binary(
                        new ApiAnswer.Binary(200, Map.of("Content-Type", "application/octet-stream"), file)))
                .orElseGet(Outcome::notFound);
    }
}
