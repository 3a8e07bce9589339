// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback;

import static io.github.camelwework.callback.Requests.utf8;

import io.github.camelwework.callback.crypto.RejectedException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Opens what somebody made who has token and key, in a JVM of its own, and prints how much of it was a message. */
public final class OpenSignedGarbage {

    private static final int LARGE = 700_000;
    private static final int LARGE_EVERY = 2_000;

    private final SplittableRandom random = new SplittableRandom(1);
    private final Sender sender = new Sender();
    private final CallbackGate gate = sender.gate();

    private OpenSignedGarbage() {}

    /** How many plain texts. */
    public static void main(String... arguments) {
        OpenSignedGarbage garbage = new OpenSignedGarbage();
        int total = Integer.parseInt(arguments[0]);
        int opened = 0;
        for (int i = 0; i < total; i++) {
            opened += garbage.open(i) ? 1 : 0;
        }
        System.out.printf("plain texts=%d rejected=%d opened=%d%n", total, total - opened, opened);
    }

    private boolean open(int number) {
        Request request = request(number);
        try {
            gate.open(request.query(), request.body());
            return true;
        } catch (RejectedException e) {
            return false;
        }
    }

    private Request request(int number) {
        return switch (number % LARGE_EVERY) {
            case 0 -> sender.message(utf8("<a>".repeat(LARGE / 3)));
            case 1 -> sender.message(utf8("<xml>" + "<a/>".repeat(LARGE / 4) + "</xml>"));
            case 2 -> sender.message(utf8("<xml><a>" + "&lt;".repeat(LARGE / 4) + "</a></xml>"));
            case 3 -> sender.message(utf8("{\"a\":" + "[".repeat(LARGE)));
            case 4 -> sender.message(utf8("{\"a\":[" + "{},".repeat(LARGE / 3)));
            case 5 -> sender.message(utf8("{\"a\":\"" + "\\u4f60".repeat(LARGE / 6) + "\"}"));
            case 6 -> sender.message(bytes(LARGE));
            case 7 -> sender.raw(bytes(LARGE / 32 * 32));
            default -> small(number);
        };
    }

    private Request small(int number) {
        byte[] message = bytes(random.nextInt(500));
        if (number % 4 == 0) {
            return sender.message(message);
        }
        if (number % 4 == 1) {
            return sender.raw(bytes(32 * random.nextInt(1, 20)));
        }
        byte[] block = sender.block("<xml><a>" + "x".repeat(random.nextInt(500)) + "</a></xml>");
        if (number % 4 == 2) {
            ByteBuffer.wrap(block).putInt(16, random.nextInt());
        } else {
            int at = random.nextInt(block.length);
            Arrays.fill(block, at, Math.min(block.length, at + random.nextInt(20)), (byte) random.nextInt());
        }
        return sender.raw(block);
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
