// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.json.JsonValues;
import io.github.camelwework.message.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms that {@code source-fields.txt} names. */
final class Forms {

    /** Known, but nothing that can be written. */
    static final Form IGNORED = value -> null;

    private static final long INT32 = Integer.MAX_VALUE;
    private static final long UINT32 = 0xFFFF_FFFFL;
    private static final int LEVELS = 15;
    private static final Size NAME = new Size(64, Size.Unit.CHARACTERS);
    private static final Size ID_OR_MAIL = new Size(64, Size.Unit.BYTES);
    private static final Size NUMBER = new Size(32, Size.Unit.BYTES);

    private static final TextForm TEXT = TextForm.any();
    private static final TextForm USERID = TextForm.of(
                    "[A-Za-z0-9][A-Za-z0-9_@.-]*",
                    ID_OR_MAIL,
                    "digits, letters, _, -, @ and . only, beginning with a digit or a letter: correct it")
            .asPersonal();
    private static final TextForm DEPARTMENT_NAME = TextForm.of(
            "[^\\\\:*?\"<>|]*",
            NAME,
            "without any of \\ : * ? \" < > |, which WeCom takes in no department's name: leave them out");
    private static final TextForm PHONE = TextForm.of(
                    "\\+?[0-9][0-9 -]{4,}",
                    NUMBER,
                    "5 to 32 of digits, blanks, - and a + in front, without letters: correct it; if a spreadsheet made a number of it, make the column text")
            .asPersonal();
    private static final TextForm MAIL = TextForm.of(
                    "(?=.{6})[^\\s@]+@[^\\s@]+\\.[^\\s@]+",
                    ID_OR_MAIL, "an address such as name@example.com: correct it")
            .asPersonal();
    private static final TextForm TELEPHONE = TextForm.of("[0-9+,-]+", NUMBER, "digits, -, + and , only: correct it")
            .asPersonal();
    private static final NumberForm ID = new NumberForm(1, INT32);
    private static final NumberForm ORDER = new NumberForm(0, UINT32);
    private static final PathForm PATH = new PathForm(DEPARTMENT_NAME.asNeeded(), NAME, LEVELS);

    private static final Map<String, Form> ALL = Map.ofEntries(
            Map.entry("ignored", IGNORED),
            Map.entry("text", TEXT),
            Map.entry("key", Forms::textOrNothing),
            Map.entry("name", TEXT.asNeeded()),
            Map.entry("tagname", TEXT.asNeeded()),
            Map.entry("userid", USERID.asNeeded()),
            Map.entry("deptname", DEPARTMENT_NAME.asNeeded()),
            Map.entry("english", DEPARTMENT_NAME),
            Map.entry("phone", PHONE),
            Map.entry("mail", MAIL),
            Map.entry("telephone", TELEPHONE),
            Map.entry("gender", ChoiceForm.gender()),
            Map.entry("flag", ChoiceForm.flag(false)),
            Map.entry("negated", ChoiceForm.flag(true)),
            Map.entry("id", ID),
            Map.entry("parent", new NumberForm(0, INT32)),
            Map.entry("tagid", new NumberForm(0, INT32)),
            Map.entry("order", ORDER),
            Map.entry("path", PATH),
            Map.entry("texts", list(TEXT)),
            Map.entry("userids", list(USERID)),
            Map.entry("ids", list(ID)),
            Map.entry("departments", list(ID)),
            Map.entry("orders", list(ORDER)),
            Map.entry("flags", list(ChoiceForm.flag(false))),
            Map.entry("paths", list(PATH)),
            Map.entry("object", Forms::object));

    private Forms() {}

    static Form named(String name) {
        Form form = ALL.get(name);
        if (form == null) {
            throw new IllegalArgumentException("\"" + name + "\" is no form of a field");
        }
        return form;
    }

    private static Form list(Form element) {
        return new ListForm(element, "userid");
    }

    private static @Nullable Object textOrNothing(Object value) {
        Object text = TEXT.read(value);
        return "".equals(text) ? null : text;
    }

    private static Object object(Object value) {
        if (JsonValues.deep("it", value) instanceof Map<?, ?> object) {
            return object;
        }
        throw new IllegalArgumentException("is no object: give it as WeCom's documentation has it");
    }
}
