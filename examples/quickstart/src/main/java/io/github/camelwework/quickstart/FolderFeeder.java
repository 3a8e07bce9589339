// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Drops files into the folder: texts, a picture, and a table with a Chinese name. */
final class FolderFeeder implements Feeder {

    private final Path folder;
    private final Deliveries deliveries;
    private final String receiver;
    private final String time;

    /**
     * A feeder of the folder.
     *
     * @param receiver whom the folder's route sends to
     * @param time to begin the texts with
     */
    FolderFeeder(Path folder, Deliveries deliveries, String receiver, String time) {
        this.folder = folder;
        this.deliveries = deliveries;
        this.receiver = receiver;
        this.time = time;
    }

    /** Whether this JVM can: under the locale POSIX, which containers often have, it cannot. */
    boolean canNameFilesInChinese() {
        try {
            return !folder.resolve("季度报表").toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    @Override
    public void feed() throws IOException {
        String notice = time + " 今晚 22:00 机房维护";
        drop(name("通知.txt", "notice.txt"), "text", notice, bytes(notice));
        String notes = time + " **Release 4.2** is out";
        drop("release-notes.md", "markdown", notes, bytes(notes));
        String chart = name("负载.png", "load.png");
        drop(chart, "image", chart, Chart.png(40, 65, 30, 90, 55));
        String table = name("季度报表.csv", "quarter.csv");
        drop(table, "file", table, bytes("季度,销售额\n一,1200\n二,1350\n"));
    }

    private String name(String chinese, String plain) {
        return canNameFilesInChinese() ? chinese : plain;
    }

    private void drop(String name, String type, String content, byte[] bytes) throws IOException {
        deliveries.fed(new Sample(name, receiver, type, content));
        Files.write(folder.resolve(name), bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
