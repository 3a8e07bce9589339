// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.http.SpoolFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.camel.Exchange;
import org.apache.camel.support.SynchronizationAdapter;
import org.apache.camel.util.FileUtil;

/** Temporary copies of streams; each lives as long as its exchange. */
final class SpooledFiles {

    private SpooledFiles() {}

    static Path spool(Exchange exchange, InputStream stream) throws IOException {
        Path file = SpoolFile.onDisk(".spool");
        exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
            @Override
            public void onDone(Exchange done) {
                FileUtil.deleteFile(file.toFile());
            }
        });
        try (stream) {
            Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
