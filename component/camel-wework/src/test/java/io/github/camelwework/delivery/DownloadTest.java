// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.http.Transport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DownloadTest {

    private static final int MOST = 1024;

    @Property(tries = 500)
    void what_arrives_is_what_is_there_wherever_the_connection_breaks(
            @ForAll @IntRange(min = 1, max = 5000) int size,
            @ForAll boolean knowsParts,
            @ForAll @Size(max = 6) List<@IntRange(max = 3000) Integer> cuts)
            throws IOException {
        Server server = new Server(size, knowsParts);
        Download download = new Download(ByteArrayOutputStream::new, null, MOST);
        if (size > MOST && knowsParts) {
            assertThat(download.turnToParts()).isTrue();
        }

        for (int cut : cuts) {
            server.answer(download, cut);
        }
        do {
            server.answer(download, Integer.MAX_VALUE);
        } while (!download.isComplete());

        assertThat(bytes(download)).isEqualTo(server.file);
        if (knowsParts) {
            // Blocks begin at a multiple of 16, and a part that came whole is never asked for again.
            assertThat(server.sent)
                    .isLessThanOrEqualTo(size + 16L * (cuts.size() + size / MOST) + firstAnswers(server, size));
        }
    }

    @Property(tries = 200)
    void a_part_that_is_wanted_is_all_that_arrives(
            @ForAll @IntRange(max = 200) int from,
            @ForAll @IntRange(max = 200) int length,
            @ForAll boolean fromTheEnd,
            @ForAll @IntRange(max = 200) int cut)
            throws IOException {
        Server server = new Server(500, true);
        String wanted = fromTheEnd ? "bytes=-" + (from + 1) : "bytes=%d-%d".formatted(from, from + length);
        Download download = new Download(ByteArrayOutputStream::new, wanted, MOST);
        assertThat(download.turnToParts()).isFalse();

        server.answer(download, cut);
        server.answer(download, Integer.MAX_VALUE);

        assertThat(bytes(download))
                .isEqualTo(
                        fromTheEnd
                                ? Arrays.copyOfRange(server.file, 499 - from, 500)
                                : Arrays.copyOfRange(server.file, from, from + length + 1));
    }

    @Test
    void another_file_than_before_is_begun_anew() throws IOException {
        Download download = new Download(ByteArrayOutputStream::new, null, MOST);
        new Server(500, true).answer(download, 100);
        Server other = new Server(600, true);

        assertThatThrownBy(() -> other.answer(download, Integer.MAX_VALUE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("another part of the file");
        other.answer(download, Integer.MAX_VALUE);

        assertThat(bytes(download)).isEqualTo(other.file);
    }

    @Test
    void what_an_attempt_brings_that_was_given_up_goes_nowhere() throws IOException {
        Download download = new Download(ByteArrayOutputStream::new, null, MOST);
        OutputStream given = download.open(new Transport.Head(200, null, null, -1));
        given.write(1);
        new Server(500, false).answer(download, Integer.MAX_VALUE);

        assertThatThrownBy(() -> given.write(1)).isInstanceOf(IOException.class);
        assertThat(bytes(download)).hasSize(500);
    }

    /** A first answer may come whole although it breaks: nothing says then that the server knows parts. */
    private static long firstAnswers(Server server, int size) {
        return server.wholes * (long) size;
    }

    private static byte[] bytes(Download download) {
        return ((ByteArrayOutputStream) download.finish()).toByteArray();
    }

    private static final class Server {

        private static final Pattern RANGE = Pattern.compile("bytes=(\\d*)-(\\d*)");

        private final byte[] file;
        private final boolean knowsParts;
        private long sent;
        private int wholes;

        Server(int size, boolean knowsParts) {
            this.file = new byte[size];
            this.knowsParts = knowsParts;
            new Random(size).nextBytes(file);
        }

        /** One attempt, of which no more arrives than the cut lets through. */
        void answer(Download download, int cut) throws IOException {
            @Nullable String range = download.range();
            Matcher asked = RANGE.matcher(range == null ? "" : range);
            boolean part = knowsParts && asked.matches();
            int first = part ? first(asked) : 0;
            int end = part ? end(asked) : file.length;
            Transport.Head head = part
                    ? new Transport.Head(
                            206, "bytes %d-%d/%d".formatted(first, end - 1, file.length), "bytes", end - first)
                    : new Transport.Head(200, null, knowsParts ? "bytes" : null, file.length);
            try (OutputStream out = download.open(head)) {
                int arriving = Math.min(cut, end - first);
                out.write(file, first, arriving);
                sent += arriving;
                wholes += part || arriving == end - first ? 0 : 1;
            }
        }

        private int first(Matcher asked) {
            return asked.group(1).isEmpty()
                    ? Math.max(0, file.length - Integer.parseInt(asked.group(2)))
                    : Integer.parseInt(asked.group(1));
        }

        private int end(Matcher asked) {
            return asked.group(1).isEmpty() || asked.group(2).isEmpty()
                    ? file.length
                    : Math.min(file.length, Integer.parseInt(asked.group(2)) + 1);
        }
    }
}
