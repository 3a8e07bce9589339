// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.data.DataLines;
import io.github.camelwework.json.JsonValues;
import io.github.camelwework.message.Size;
import io.github.camelwework.model.sync.SyncKind;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code source-fields.txt}.
 *
 * @param size of a text at most; null when it has no limit
 * @param most how many at most of a list, or steps of a path; 0 for any number
 */
record SourceField(
        SyncKind kind, String name, Form form, @Nullable Size size, int most, List<String> names) {

    private static final int COLUMNS = 5;
    private static final Pattern MOST = Pattern.compile("(?<most>\\d+)(?<unit>[bch]?)");

    static final List<SourceField> ALL = DataLines.read(SourceField.class, "source-fields.txt", COLUMNS).stream()
            .map(SourceField::of)
            .toList();

    private static SourceField of(List<String> columns) {
        Matcher most = MOST.matcher(columns.get(3));
        int limit = most.matches() ? Integer.parseInt(most.group("most")) : 0;
        String unit = limit == 0 ? "" : most.group("unit");
        return new SourceField(
                SyncKind.valueOf(columns.get(0).toUpperCase(Locale.ROOT)),
                columns.get(1),
                Forms.named(columns.get(2)),
                unit.isEmpty() ? null : new Size(limit, unit(unit)),
                unit.isEmpty() ? limit : 0,
                Stream.of(columns.get(4).split(","))
                        .filter(name -> !name.equals(DataLines.ABSENT))
                        .toList());
    }

    private static Size.Unit unit(String letter) {
        return switch (letter) {
            case "b" -> Size.Unit.BYTES;
            case "c" -> Size.Unit.CHARACTERS;
            default -> Size.Unit.HANZI;
        };
    }

    boolean isIgnored() {
        return form == Forms.IGNORED;
    }

    /**
     * The value in the type that WeCom wants; null for what says nothing.
     *
     * @throws IllegalArgumentException naming the field, the limit and the remedy
     */
    @Nullable
    Object read(Object value) {
        Object plain = JsonValues.shallow(name, value);
        if (plain == null) {
            return null;
        }
        Object read;
        try {
            HiddenCharacters.refuse(plain);
            read = form.read(plain);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " " + e.getMessage(), e);
        }
        if (size != null && read instanceof String text && !size.fits(text)) {
            throw new IllegalArgumentException("%s is %s long, and WeCom takes at most %s: shorten it"
                    .formatted(name, size.describe(text), size.describe()));
        }
        if (most > 0 && read instanceof Collection<?> items && items.size() > most) {
            throw new IllegalArgumentException(
                    "%s holds %d, and WeCom takes at most %d: leave some out".formatted(name, items.size(), most));
        }
        return read;
    }
}
