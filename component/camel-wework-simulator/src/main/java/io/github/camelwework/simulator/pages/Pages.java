// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.pages;

import io.github.camelwework.simulator.http.Incoming;
import io.github.camelwework.simulator.http.Outcome;
import io.github.camelwework.simulator.media.model.UploadedFile;
import io.github.camelwework.simulator.oauth.SignInCorp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.Lock;

/** The paths that browsers open, each shown to everybody who knows its address. Thread-safe. */
public final class Pages {

    /** Where the pages find what they show. */
    public interface Sources {

        /** The sign-in of the corp with that id. */
        Optional<SignInCorp> signIn(String corpId);

        /** The picture with that id, of any corp. */
        Optional<UploadedFile> picture(String id);

        /** The file of an export with that id, of any corp, unless its time is over. */
        Optional<byte[]> exportFile(String id, Instant now);
    }

    private final SignInPages signIns;
    private final Pictures pictures;
    private final ExportFilePages exports;
    private final Lock lock;

    /**
     * Pages.
     *
     * @param lock guards the address books that the sign-in pages read
     */
    public Pages(Sources sources, InstantSource clock, Lock lock) {
        this.signIns = new SignInPages(sources::signIn, clock);
        this.pictures = new Pictures(sources::picture);
        this.exports = new ExportFilePages(sources::exportFile, clock);
        this.lock = lock;
    }

    /** Whether that path is one of theirs. */
    public static boolean serves(String path) {
        return SignInPages.serves(path) || path.startsWith(ExportFilePages.ROOT) || path.startsWith(Pictures.ROOT);
    }

    /** Answers a request for one of these paths. */
    public Outcome serve(Incoming request) {
        if (request.path().startsWith(Pictures.ROOT)) {
            return pictures.serve(request);
        }
        if (request.path().startsWith(ExportFilePages.ROOT)) {
            return exports.serve(request);
        }
        lock.lock();
        try {
            return signIns.serve(request);
        } finally {
            lock.unlock();
        }
    }
}
