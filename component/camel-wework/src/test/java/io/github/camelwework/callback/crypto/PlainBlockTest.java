// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PlainBlockTest {

    private static final byte[] RANDOM = new byte[16];
    private static final int HEAD = 20;

    @Property(tries = 300)
    void what_is_put_in_comes_out(@ForAll @Size(max = 100) byte[] message, @ForAll @Size(max = 40) byte[] receiveId) {
        byte[] block = PlainBlock.format(RANDOM, message, receiveId);

        assertThat(block.length % 32).isZero();
        PlainBlock.Content content = PlainBlock.parse(block);
        assertThat(content.message()).isEqualTo(message);
        assertThat(content.receiveId()).isEqualTo(receiveId);
    }

    @Example
    void each_padding_from_1_to_32_is_taken() {
        for (int length = 0; length < 32; length++) {
            byte[] message = new byte[length];
            assertThat(PlainBlock.parse(PlainBlock.format(RANDOM, message, new byte[0]))
                            .message())
                    .isEqualTo(message);
        }
    }

    @Example
    void each_length_that_is_longer_than_the_block_is_refused() {
        byte[] block = PlainBlock.format(RANDOM, new byte[30], new byte[10]);
        for (int length = 41; length < 200; length++) {
            refused(withLength(block, length));
            refused(withLength(block, -length));
            refused(withLength(block, Integer.MIN_VALUE + length));
            refused(withLength(block, Integer.MAX_VALUE - length));
        }
        refused(withLength(block, -1));
        assertThat(PlainBlock.parse(withLength(block, 40)).receiveId()).isEmpty();
        assertThat(PlainBlock.parse(withLength(block, 0)).receiveId()).hasSize(40);
    }

    @Property(tries = 300)
    void a_padding_with_one_byte_that_differs_is_refused(
            @ForAll @Size(max = 64) byte[] message, @ForAll @IntRange(min = 1, max = 255) int change) {
        byte[] block = PlainBlock.format(RANDOM, message, new byte[0]);
        for (int at = HEAD + message.length; at < block.length - 1; at++) {
            byte[] changed = block.clone();
            changed[at] ^= (byte) change;
            refused(changed);
        }
    }

    @Example
    void each_padding_of_another_size_is_refused() {
        byte[] block = PlainBlock.format(RANDOM, new byte[26], new byte[0]);
        byte right = block[block.length - 1];
        for (int padding = Byte.MIN_VALUE; padding <= Byte.MAX_VALUE; padding++) {
            if (padding != right && padding != 1) {
                byte[] changed = block.clone();
                changed[changed.length - 1] = (byte) padding;
                refused(changed);
            }
        }
    }

    @Example
    void a_padding_of_more_than_32_is_refused_though_all_its_bytes_are_right() {
        byte[] block = new byte[96];
        Arrays.fill(block, 50, 96, (byte) 46);
        refused(block);
    }

    @Example
    void a_block_that_is_shorter_than_what_always_stands_in_it_is_refused() {
        for (int padding = 13; padding <= 32; padding++) {
            byte[] block = new byte[32];
            Arrays.fill(block, 32 - padding, 32, (byte) padding);
            refused(block);
        }
    }

    @Example
    void random_bytes_of_another_number_are_a_mistake() {
        assertThatThrownBy(() -> PlainBlock.format(new byte[15], new byte[0], new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("16 random bytes, not 15");
    }

    private static byte[] withLength(byte[] block, int length) {
        byte[] changed = block.clone();
        ByteBuffer.wrap(changed).putInt(16, length);
        return changed;
    }

    private static void refused(byte[] block) {
        assertThatThrownBy(() -> PlainBlock.parse(block)).isExactlyInstanceOf(RejectedException.class);
    }
}
