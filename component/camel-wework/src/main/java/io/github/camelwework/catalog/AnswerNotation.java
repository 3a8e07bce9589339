// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code file}, {@code NewId=id}, {@code !media_id}, {@code !userlist[]}, {@code ?errcode=access_token}: separated by commas. */
final class AnswerNotation {

    private static final Map<String, Operation.FileAnswer> FILES = Map.of(
            "file", Operation.FileAnswer.WHOLE,
            "file+ranges", Operation.FileAnswer.RANGES,
            "file|json", Operation.FileAnswer.OR_FIELDS);
    private static final String INSTEAD = "?errcode=";
    private static final char PROMISED = '!';
    private static final Map<String, Promise.Form> FORMS =
            Map.of("", Promise.Form.VALUE, "[]", Promise.Form.LIST, "{}", Promise.Form.OBJECT);
    private static final Pattern FIELD = Pattern.compile("(\\w+)(\\W*)");

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, Promise.Form> promised = new LinkedHashMap<>();
    private final Map<String, Promise.Form> instead = new LinkedHashMap<>();
    private Operation.FileAnswer file = Operation.FileAnswer.NONE;

    private AnswerNotation() {}

    static AnswerNotation read(String column, @Nullable Paging paging) {
        AnswerNotation read = new AnswerNotation();
        List<String> pairs = new ArrayList<>();
        for (String one : Columns.list(column)) {
            if (FILES.containsKey(one)) {
                read.file = FILES.get(one);
            } else if (one.startsWith(INSTEAD)) {
                put(one.substring(INSTEAD.length()), read.instead);
            } else if (one.charAt(0) == PROMISED) {
                put(one.substring(1), read.promised);
            } else {
                pairs.add(one);
            }
        }
        read.headers.putAll(Columns.pairs(pairs.isEmpty() ? Columns.ABSENT : String.join(",", pairs)));
        if (paging != null && paging.isOnePage()) {
            read.promised.put(paging.rows(), Promise.Form.LIST);
        }
        return read;
    }

    private static void put(String field, Map<String, Promise.Form> fields) {
        Matcher matcher = FIELD.matcher(field);
        Promise.Form form = matcher.matches() ? FORMS.get(matcher.group(2)) : null;
        if (form == null) {
            throw new IllegalArgumentException("\"" + field + "\" is not of the form field, field[] or field{}");
        }
        fields.put(matcher.group(1), form);
    }

    Operation.FileAnswer file() {
        return file;
    }

    Map<String, String> headers() {
        return Collections.unmodifiableMap(headers);
    }

    Promise promise() {
        return new Promise(Collections.unmodifiableMap(promised), Collections.unmodifiableMap(instead));
    }
}
