// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.message;

import io.github.camelwework.data.Nearest;
import io.github.camelwework.json.JsonValues;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The messages that one operation takes: the types, and the fields of each. Immutable, made once for each operation. */
public final class MessageRules {

    private static final String CARD_TYPE = "card_type";
    private static final Map<String, MessageRules> ALL =
            Arrays.stream(Where.values()).collect(Collectors.toUnmodifiableMap(Where::operation, MessageRules::new));

    private final String operation;
    private final List<String> types;
    private final List<String> cards;
    private final Map<String, ObjectRules> objects;

    private MessageRules(Where where) {
        this.operation = where.operation();
        this.types = MessageType.takenBy(operation);
        this.cards = MessageType.cardsTakenBy(operation);
        this.objects = FieldLine.ALL.stream()
                .flatMap(line -> line.types().stream())
                .distinct()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        type -> RulesTree.of(FieldLine.ALL.stream()
                                .filter(line -> line.isFor(where, type))
                                .toList())));
    }

    /** The rules of an operation that takes messages. */
    public static MessageRules of(String operation) {
        return Objects.requireNonNull(ALL.get(operation), operation);
    }

    /**
     * Whether a message could be sent by some operation at all.
     *
     * @throws IllegalArgumentException why not, naming the field
     */
    public static void requireValidSomewhere(String msgType, Map<String, ?> object) {
        @Nullable IllegalArgumentException first = null;
        for (Where where : Where.values()) {
            MessageRules rules = of(where.operation());
            boolean updates = where == Where.U && msgType.equals(MessageType.CARD);
            if (updates || rules.types.contains(msgType)) {
                try {
                    var unused = updates ? rules.checkCard(object) : rules.check(msgType, object);
                    return;
                } catch (IllegalArgumentException e) {
                    first = first == null ? e : first;
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /**
     * The object of a message, checked, with each value in the type that WeCom wants.
     *
     * @throws IllegalArgumentException naming the type or field, what is wrong and the remedy
     */
    public Map<String, Object> check(String msgType, Map<?, ?> object) {
        requireTaken(msgType);
        return msgType.equals(MessageType.CARD)
                ? checkCard(object)
                : rules(msgType).check(msgType, object);
    }

    /**
     * Looks at the type alone. One that nobody knows yet passes, as WeCom adds types, unless it is likely mistyped.
     *
     * @throws IllegalArgumentException naming those that the operation takes
     */
    public void requireTaken(String msgType) {
        if (isKnown(msgType) ? !types.contains(msgType) : MessageType.isNearMiss(msgType)) {
            throw new IllegalArgumentException("%s does not take messages of type \"%s\"%s: use one of %s"
                    .formatted(operation, msgType, Nearest.suggestion(msgType, types), String.join(", ", types)));
        }
    }

    /** Whether there are rules for this type at all. */
    public static boolean isKnown(String msgType) {
        return MessageType.find(msgType).isPresent();
    }

    /**
     * A card, checked.
     *
     * @throws IllegalArgumentException naming the field, what is wrong and the remedy
     */
    public Map<String, Object> checkCard(Map<?, ?> card) {
        Object given = JsonValues.shallow(MessageType.CARD + "." + CARD_TYPE, card.get(CARD_TYPE));
        String cardType = JsonValues.id(MessageType.CARD + "." + CARD_TYPE, given);
        boolean taken = isKnown(MessageType.CARD + "/" + cardType)
                ? cards.contains(cardType)
                : given != null && !cardType.isEmpty() && !MessageType.isNearMissOfCard(cardType);
        if (!taken) {
            throw new IllegalArgumentException("template_card.card_type is %s%s, but %s takes only %s"
                    .formatted(
                            given == null ? "missing" : "\"" + cardType + "\"",
                            Nearest.suggestion(cardType, cards),
                            operation,
                            String.join(", ", cards)));
        }
        return rules(cardType).check(MessageType.CARD, card);
    }

    /** Refuses a value of {@code safe} that this type does not know: WeCom would ignore it in silence, and send what should be kept safe. */
    public void checkSafe(String msgType, Object safe) {
        int highest = MessageType.find(msgType).map(MessageType::safe).orElse(0);
        if (operation.equals(Where.M.operation())
                && isKnown(msgType)
                && safe instanceof Number value
                && value.intValue() > highest) {
            throw new IllegalArgumentException("safe is %s, but for messages of type %s WeCom knows %s: remove it"
                    .formatted(value, msgType, highest == 0 ? "none" : "at most " + highest));
        }
    }

    /** The content that {@code onOverflow} may mend, when it is too long. */
    public Optional<Overflow> overflow(String msgType, Map<String, Object> object) {
        return rules(msgType).fields().values().stream()
                .filter(rule -> rule.kind().mendable())
                .map(rule -> new Overflow(
                        msgType + "." + rule.name(),
                        rule.name(),
                        String.valueOf(object.get(rule.name())),
                        Objects.requireNonNull(rule.kind().size())))
                .filter(overflow -> !overflow.size().fits(overflow.text()))
                .findFirst();
    }

    private ObjectRules rules(String type) {
        return objects.getOrDefault(type, ObjectRules.NONE);
    }

    /** All rules of all types, for the documentation. */
    Map<String, ObjectRules> objects() {
        return new LinkedHashMap<>(objects);
    }

    /**
     * A text that is too long.
     *
     * @param path its whole name, for people
     * @param field its name in the object
     */
    public record Overflow(String path, String field, String text, Size size) {}
}
