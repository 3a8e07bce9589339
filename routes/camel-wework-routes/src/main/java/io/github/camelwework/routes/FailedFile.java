// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import io.github.camelwework.error.WeworkException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.jspecify.annotations.Nullable;

/**
 * Moves a file that was not sent to {@code .failed} beside it, with a text that says why; earlier ones stay. What the name
 * holds that a person or a program could stumble over becomes {@code _}. Thread-safe.
 */
public final class FailedFile implements Processor {

    private static final String FAILED = ".failed";
    private static final String REASON = ".error.txt";

    private static final String UNEXPECTED =
            "WeCom did not cause this error: correct the cause that the message names, then move the file back into its folder.";
    private static final String UNEXPECTED_CHINESE = "并非企业微信返回的错误：请按提示排除原因，再将文件移回原文件夹。";

    /** A processor without state. */
    public FailedFile() {}

    @Override
    public void process(Exchange exchange) throws IOException {
        Exception failure = Objects.requireNonNull(
                exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class), "only after a failure");
        TakenFile file = TakenFile.of(exchange);
        Path folder = file.folder(file.beside(FAILED));
        Path target = free(folder, FileNames.safe(file.name()));
        Files.writeString(
                folder.resolve(target.getFileName() + REASON),
                reason(String.valueOf(target.getFileName()), failure),
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE_NEW);
        Files.move(file.path(), target);
    }

    private static Path free(Path folder, String name) {
        int number = 1;
        Path target = folder.resolve(name);
        while (isTaken(target) || isTaken(folder.resolve(target.getFileName() + REASON))) {
            number++;
            target = folder.resolve(FileNames.numbered(name, number));
        }
        return target;
    }

    private static boolean isTaken(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static String reason(String name, Exception failure) {
        WeworkException known = failure instanceof WeworkException wework ? wework : null;
        return """
                file: %s
                error: %s
                errcode: %s
                message: %s
                remedy: %s
                处理方法: %s
                """.formatted(
                        name,
                        failure.getClass().getSimpleName(),
                        known == null ? "" : text(known.getErrorCode()),
                        message(failure),
                        known == null ? UNEXPECTED : known.getRemedy(),
                        known == null ? UNEXPECTED_CHINESE : known.getRemedyChinese());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : String.valueOf(value);
    }

    /** A file system's exceptions name the file and leave out what happened. */
    private static String message(Exception failure) {
        return failure instanceof java.nio.file.FileSystemException
                ? failure.toString()
                : String.valueOf(failure.getMessage());
    }
}
