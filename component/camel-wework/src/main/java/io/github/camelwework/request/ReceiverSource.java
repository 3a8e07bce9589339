// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who names the receivers and the app that sends: the message too, or the endpoint alone. In the latter case the message's
 * fields of these names are dropped, in whatever case they are written, so that nothing depends on how strictly WeCom reads.
 */
final class ReceiverSource {

    /** WeCom's names for who receives, and as which app it is sent, in all operations that send. */
    private static final Set<String> NAMES = Set.of(
            "touser", "toparty", "totag", "toall", "chatid", "agentid", "userids", "partyids", "tagids", "atall");

    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}");

    private final boolean fromMessage;
    private final List<Parameter> receivers;

    ReceiverSource(Operation operation, boolean fromMessage) {
        this.receivers = operation.receivers();
        this.fromMessage = fromMessage;
    }

    /** The fields of a message that count, in their order. */
    Map<String, Object> allowed(Map<String, Object> fields) {
        if (fromMessage) {
            return fields;
        }
        Map<String, Object> allowed = new LinkedHashMap<>(fields);
        allowed.keySet().removeIf(ReceiverSource::isNamed);
        return allowed;
    }

    /** What to do when there is no receiver at all. */
    String remedyForNone() {
        return fromMessage
                ? "set one of "
                        + receivers.stream().map(Parameter::name).collect(Collectors.joining(", "))
                        + " in the body, or the options or headers toUser, toParty, toTag"
                : "the message may not choose receivers (trustMessage=false), so set the endpoint's option"
                        + " toUser, toParty or toTag";
    }

    /**
     * What to do when a parameter is missing.
     *
     * @param ways how it can be set where messages may name everything
     */
    String remedy(Parameter missing, String ways) {
        return fromMessage || !isNamed(missing.name())
                ? "set " + ways
                : "the message may not set it (trustMessage=false), so set the endpoint's option for "
                        + missing.setAs();
    }

    private static boolean isNamed(String field) {
        return NAMES.contains(NO_LETTER.matcher(field).replaceAll("").toLowerCase(Locale.ROOT));
    }
}
