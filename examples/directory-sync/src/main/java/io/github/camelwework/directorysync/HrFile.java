// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.directorysync;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The file that HR exports. */
final class HrFile {

    private static final String HEADER = "工号,姓名,手机,部门,职务\n";

    private final Path folder;

    HrFile(Path folder) {
        this.folder = folder;
    }

    Path write(String name, List<Person> people) throws IOException {
        return Files.write(folder.resolve(name), csv(people));
    }

    /** The file as it is when the disk was full, or somebody has read it while it was being written. */
    Path writeCutOff(String name, List<Person> people) throws IOException {
        byte[] whole = csv(people);
        String begin = new String(Arrays.copyOf(whole, whole.length * 7 / 10), StandardCharsets.UTF_8);
        return Files.writeString(folder.resolve(name), begin.substring(0, begin.lastIndexOf(',')));
    }

    private static byte[] csv(List<Person> people) {
        return people.stream()
                .map(person -> String.join(
                        ",",
                        person.staffNumber(),
                        person.name(),
                        person.mobile(),
                        person.department(),
                        person.position()))
                .collect(Collectors.joining("\n", HEADER, "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
