// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.camel.Exchange;
import org.apache.camel.component.file.GenericFile;

/**
 * The file that an exchange of the folder template is about, and where it goes.
 *
 * @param path where it lies
 * @param followsLinks whether symbolic links are followed
 */
record TakenFile(Path path, boolean followsLinks) {

    static final String FOLLOW_LINKS = "weworkFollowLinks";

    private static final String PATH = "weworkPath";
    /** For the log, in which no name shall begin a line. */
    private static final String NAME = "weworkName";

    /** The one that the file component took. */
    static TakenFile of(Exchange exchange) {
        Path known = exchange.getProperty(PATH, Path.class);
        if (known == null) {
            GenericFile<?> taken = (GenericFile<?>) exchange.getMessage().getBody();
            known = ((File) taken.getFile()).toPath();
            exchange.setProperty(PATH, known);
            exchange.setProperty(NAME, FileNames.safe(String.valueOf(known.getFileName())));
        }
        return new TakenFile(known, exchange.getProperty(FOLLOW_LINKS, false, Boolean.class));
    }

    /** The name as it is on disk. */
    String name() {
        return String.valueOf(path.getFileName());
    }

    /** Its name, size and time of change: another content has another version. */
    String version() throws IOException {
        return name() + " " + Files.size(path) + " "
                + Files.getLastModifiedTime(path).toMillis();
    }

    /** The folder {@code .done} or {@code .failed} beside it. */
    Path beside(String folder) {
        return Objects.requireNonNull(path.toAbsolutePath().getParent()).resolve(folder);
    }

    /**
     * Makes sure that it can be moved away when it is sent: otherwise it would be sent with every look into the folder.
     *
     * @throws IOException when it cannot
     */
    void requireWayOut() throws IOException {
        Path done = beside(MovedFile.DONE);
        folder(done);
        if (Files.isDirectory(done.resolve(name()), LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(
                    "%s is a folder, so that the file could not be moved there".formatted(done.resolve(name())));
        }
    }

    /** Makes the folder unless it is there, and refuses one that leads elsewhere. */
    Path folder(Path folder) throws IOException {
        if (!followsLinks && Files.isSymbolicLink(folder)) {
            throw new IOException(
                    "%s is a symbolic link, which is followed only with followLinks=true".formatted(folder));
        }
        Files.createDirectories(folder);
        if (!Files.isWritable(folder)) {
            throw new IOException("%s cannot be written to".formatted(folder));
        }
        return folder;
    }
}
