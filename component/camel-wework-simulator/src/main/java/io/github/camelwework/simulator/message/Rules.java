// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.media.model.MediaKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The words that the tables of message types are written in. */
final class Rules {

    static final int ILLEGAL = 40058;
    private static final int URL_BYTES = 2048;

    private Rules() {}

    /** The field has a value, and not an empty one. */
    static Rule required(String field, int errcode) {
        return (object, media) -> {
            if (object.text(field).isEmpty()) {
                throw new ApiError(errcode, "missing " + object.path(field));
            }
        };
    }

    /** Arrays of texts, where they are there; anything else is understood as none and warned of. */
    static Rule texts(String... fields) {
        List<String> names = List.of(fields);
        return (object, media) -> names.forEach(object::texts);
    }

    /** The field is there, were it empty. */
    static Rule present(String field, int errcode) {
        return (object, media) -> {
            if (!object.has(field)) {
                throw new ApiError(errcode, "missing " + object.path(field));
            }
        };
    }

    /** What is longer is cut, without a word. */
    static Rule cutBytes(String field, int max) {
        return (object, media) -> replace(object, field, Utf8Limits.toBytes(object.text(field), max));
    }

    /** What is longer is cut, without a word. */
    static Rule cutCharacters(String field, int max) {
        return (object, media) -> replace(object, field, Utf8Limits.toCharacters(object.text(field), max));
    }

    /** What is longer is refused. */
    static Rule maxBytes(String field, int max, int errcode) {
        return (object, media) -> {
            if (Utf8Limits.bytes(object.text(field)) > max) {
                throw new ApiError(
                        errcode,
                        object.path(field) + " exceed max length " + max + " bytes. invalid Request Parameter");
            }
        };
    }

    /** Between so many characters. */
    static Rule characters(String field, int min, int max, int errcode) {
        return (object, media) -> {
            String text = object.text(field);
            int length = text.codePointCount(0, text.length());
            if (length < min || length > max) {
                throw new ApiError(errcode, object.path(field) + " must have " + min + " to " + max + " characters");
            }
        };
    }

    /** Where there is an address, it has a scheme and at most 2048 bytes. */
    static Rule url(String field) {
        return url(field, ILLEGAL, 45034);
    }

    /** The same with errcodes of its own for one that is too long, and for one without a scheme. */
    static Rule url(String field, int tooLong, int noScheme) {
        return Rule.all(maxBytes(field, URL_BYTES, tooLong), (object, media) -> {
            String url = object.text(field);
            if (!url.isEmpty() && !url.startsWith("http://") && !url.startsWith("https://")) {
                throw new ApiError(noScheme, object.path(field) + " must begin with http:// or https://");
            }
        });
    }

    /** The id of a living upload of that kind. */
    static Rule media(String field, MediaKind kind) {
        return Rule.all(required(field, 41006), (object, media) -> {
            if (media.find(object.text(field))
                    .filter(found -> found.kind() == kind)
                    .isEmpty()) {
                throw new ApiError(40007, "invalid " + object.path(field));
            }
        });
    }

    /** Where there is such an object, the rules hold in it. */
    static Rule object(String field, Rule... rules) {
        Rule rule = Rule.all(rules);
        return (object, media) -> {
            if (object.has(field)) {
                rule.check(object.object(field), media);
            }
        };
    }

    /** There is such an object, and the rules hold in it. */
    static Rule requiredObject(String field, int errcode, Rule... rules) {
        return Rule.all(present(field, errcode), object(field, rules));
    }

    /** An array of so many objects, each of which keeps the rules; {@code min} 0 lets it be absent. */
    static Rule list(String field, Size size, Rule... rules) {
        Rule rule = Rule.all(rules);
        return (object, media) -> {
            List<RequestFields> elements = object.objects(field);
            if (elements.size() < size.min() || elements.size() > size.max()) {
                throw new ApiError(
                        size.errcode(),
                        object.path(field) + " must have " + size.min() + " to " + size.max() + " elements");
            }
            elements.forEach(element -> rule.check(element, media));
        };
    }

    /** No two objects of the array have the same value in the field. */
    static Rule unique(String listField, String field, int errcode) {
        return (object, media) -> {
            Set<String> seen = new HashSet<>();
            for (RequestFields element : object.objects(listField)) {
                String value = element.text(field);
                if (!value.isEmpty() && !seen.add(value)) {
                    throw new ApiError(errcode, element.path(field) + " occurs twice");
                }
            }
        };
    }

    static Rule when(Predicate<RequestFields> condition, Rule... rules) {
        Rule rule = Rule.all(rules);
        return (object, media) -> {
            if (condition.test(object)) {
                rule.check(object, media);
            }
        };
    }

    static Rule whenType(int type, Rule... rules) {
        return when(object -> object.number("type", 0) == type, rules);
    }

    /** The field is 0, which it also is when absent, or one of the next numbers. */
    static Rule upTo(int most, String field, int errcode) {
        return (object, media) -> {
            long number = object.number(field, 0);
            if (number < 0 || number > most) {
                throw new ApiError(errcode, object.path(field) + " must be 0 to " + most);
            }
        };
    }

    static Rule refuse(int errcode, String why) {
        return (object, media) -> {
            throw new ApiError(errcode, why);
        };
    }

    private static void replace(RequestFields object, String field, String cut) {
        if (!cut.equals(object.text(field))) {
            object.replace(field, cut);
        }
    }

    /** How many elements an array may have, and what WeCom answers otherwise. */
    record Size(int min, int max, int errcode) {}
}
