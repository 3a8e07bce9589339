// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The progress of a send when it failed: what WeCom has taken, what it may have taken, and what never went out. Immutable.
 *
 * @param calls how many calls the whole send has
 * @param callsDone how many of them WeCom has taken, those of earlier tries of the same send included
 * @param callsUnknown how many it may have taken: nobody knows how they ended
 * @param parts how many parts the text has; 1 when it was not split
 * @param partsSent how many of them those have who have some
 * @param msgIds the msgids of what was sent, in its order
 * @param complete who has the whole message
 * @param partly who has the first parts of a text only
 * @param unknown who may have the message, or its next part: nobody knows how their call ended
 * @param unsent to whom no call went out
 */
public record SendProgress(
        int calls,
        int callsDone,
        int callsUnknown,
        int parts,
        int partsSent,
        List<String> msgIds,
        Receivers complete,
        Receivers partly,
        Receivers unknown,
        Receivers unsent)
        implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_MSGIDS = 3;

    /** Progress with a copy of the list. */
    public SendProgress {
        msgIds = List.copyOf(msgIds);
    }

    /** Whether WeCom has taken anything of the send, for all that is known. */
    public boolean hasBegun() {
        return callsDone > 0;
    }

    /** Whether WeCom may have taken anything of the send. */
    boolean mayHaveBegun() {
        return hasBegun() || callsUnknown > 0;
    }

    /** What was sent and what was not, in sentences, each with a leading blank. */
    String describe() {
        List<String> sentences = new ArrayList<>();
        if (calls > 1) {
            sentences.add(" Sent: %d of %d calls%s%s."
                    .formatted(
                            callsDone,
                            calls,
                            shownMsgIds(),
                            callsUnknown == 0 ? "" : ", and %d of unknown outcome".formatted(callsUnknown)));
        }
        add(sentences, "Has the whole message", complete);
        add(sentences, "Has only %s".formatted(firstParts()), partly);
        add(sentences, "May have %s".formatted(parts > 1 ? nextPart() : "the message"), unknown);
        add(sentences, "Not sent at all", unsent);
        return String.join("", sentences);
    }

    private String firstParts() {
        return partsSent == 1 ? "part 1 of %d".formatted(parts) : "parts 1 to %d of %d".formatted(partsSent, parts);
    }

    private String nextPart() {
        return "part %d of %d".formatted(partsSent + 1, parts);
    }

    private String shownMsgIds() {
        if (msgIds.isEmpty()) {
            return "";
        }
        String shown =
                ForeignText.harmless(String.join(", ", msgIds.subList(0, Math.min(SHOWN_MSGIDS, msgIds.size()))));
        return " (msgid %s%s)".formatted(shown, msgIds.size() > SHOWN_MSGIDS ? ", …" : "");
    }

    private static void add(List<String> sentences, String what, Receivers receivers) {
        if (!receivers.isEmpty()) {
            sentences.add(" %s: %s.".formatted(what, receivers.describe()));
        }
    }
}
