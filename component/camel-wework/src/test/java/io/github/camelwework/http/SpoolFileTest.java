// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpoolFileTest {

    @Property(tries = 100)
    void what_was_written_is_read_at_any_place(
            @ForAll @Size(max = 6) List<@IntRange(max = 3 * SpoolDisk.BLOCK) Integer> lengths, @ForAll Random random)
            throws IOException {
        SpoolFile spool = SpoolFile.create();
        int total = lengths.stream().mapToInt(Integer::intValue).sum();
        byte[] all = new byte[total];
        random.nextBytes(all);
        int from = 0;
        for (int length : lengths) {
            spool.write(all, from, length);
            from += length;
        }
        spool.close();

        assertThat(spool.length()).isEqualTo(total);
        assertThat(spool.open().readAllBytes()).isEqualTo(all);
        int place = total == 0 ? 0 : random.nextInt(total);
        byte[] byteAt = new byte[1];
        assertThat(spool.read(place, byteAt, 0, 1)).isEqualTo(total == 0 ? -1 : 1);
        assertThat(total == 0 ? 0 : all[place]).isEqualTo(byteAt[0]);
        spool.delete();
    }

    @Test
    void answers_that_are_written_and_deleted_in_turns_keep_apart_and_share_the_space() throws IOException {
        int before = SpoolFile.blocksOnDisk();
        Map<Integer, SpoolFile> spools = new HashMap<>();
        for (int number = 0; number < 20; number++) {
            spools.put(number, SpoolFile.create());
        }
        for (int round = 0; round < 4; round++) {
            for (Map.Entry<Integer, SpoolFile> spool : spools.entrySet()) {
                byte[] bytes = new byte[SpoolDisk.BLOCK - 1];
                Arrays.fill(bytes, (byte) (spool.getKey() * 10 + round));
                spool.getValue().write(bytes, 0, bytes.length);
            }
            spools.remove(round).delete();
        }
        for (Map.Entry<Integer, SpoolFile> spool : spools.entrySet()) {
            spool.getValue().close();
            byte[] read = spool.getValue().open().readAllBytes();
            assertThat(read).hasSize(4 * (SpoolDisk.BLOCK - 1));
            assertThat(read[0]).isEqualTo((byte) (spool.getKey() * 10));
            assertThat(read[read.length - 1]).isEqualTo((byte) (spool.getKey() * 10 + 3));
            spool.getValue().delete();
        }
        assertThat(SpoolFile.blocksOnDisk()).isEqualTo(before);
    }

    @Test
    void one_that_nobody_has_any_more_gives_its_space_back() throws IOException {
        int before = SpoolFile.blocksOnDisk();
        writeAndForget();

        await().atMost(Duration.ofSeconds(30)).until(() -> {
            System.gc();
            return SpoolFile.blocksOnDisk() <= before;
        });
    }

    private static void writeAndForget() throws IOException {
        SpoolFile spool = SpoolFile.create();
        spool.write(new byte[5 * SpoolDisk.BLOCK], 0, 5 * SpoolDisk.BLOCK);
        spool.close();
    }

    @Test
    void a_deleted_one_says_so_when_it_is_read() throws IOException {
        SpoolFile spool = SpoolFile.create();
        spool.write(new byte[2 * SpoolDisk.BLOCK], 0, 2 * SpoolDisk.BLOCK);
        spool.close();
        spool.delete();
        spool.delete();

        assertThatThrownBy(() -> spool.open().readAllBytes())
                .isInstanceOf(DiskException.class)
                .hasMessageContaining("no longer exists");
    }
}
