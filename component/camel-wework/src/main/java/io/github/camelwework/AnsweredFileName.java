// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.camel.Exchange;

/**
 * Reads the name of an answered file. WeCom writes it as raw UTF-8, which an HTTP client takes for ISO 8859-1. The name is
 * foreign: only its last segment is kept, so that it stays in the folder that a route writes to.
 */
final class AnsweredFileName {

    private static final Pattern NAME = Pattern.compile("filename=\"?([^\";]*)\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);

    private AnsweredFileName() {}

    /** The header with the name; none when there is no usable one. */
    static Map<String, Object> headers(String disposition) {
        Matcher matcher = NAME.matcher(disposition);
        if (!matcher.find()) {
            return Map.of();
        }
        byte[] raw = matcher.group(1).getBytes(StandardCharsets.ISO_8859_1);
        String name = FOLDERS.matcher(new String(raw, StandardCharsets.UTF_8)).replaceFirst("");
        String safe = name.replaceAll("\\p{Cntrl}", "_").strip();
        return safe.isEmpty() || safe.equals(".") || safe.equals("..") ? Map.of() : Map.of(Exchange.FILE_NAME, safe);
    }
}
