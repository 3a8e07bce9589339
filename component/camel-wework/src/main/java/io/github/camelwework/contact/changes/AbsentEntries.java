// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * Decides about entries that were not seen. An entry that WeCom says does not exist is gone; one that it does not show is remembered as
 * invisible. Where WeCom answers no questions, as with the contact secret of a newer address, what is missing from a
 * list of everything twice running is gone.
 */
final class AbsentEntries {

    /** After a visible range shrank there may be very many: the rest is asked about at later looks. */
    private static final int MOST_QUESTIONS = 500;
    /** An invisible one may be deleted too; a few are asked about at each look. */
    private static final int MOST_REPEATED_QUESTIONS = 20;

    private final ChangeEmitter emitter;
    private final DeletionCheck check;
    private final boolean everythingListed;
    private final List<String> gone = new ArrayList<>();
    private boolean mayAsk = true;
    private boolean isSilent;

    /** @param everythingListed whether the list that was read holds all there are, visible or not */
    private AbsentEntries(ChangeEmitter emitter, DeletionCheck check, boolean everythingListed) {
        this.emitter = emitter;
        this.check = check;
        this.everythingListed = everythingListed;
    }

    /** The keys of one kind that are gone; the others' entries say why they are missing. */
    static List<String> gone(
            ChangeEmitter emitter, DeletionCheck check, char kind, boolean everythingListed, RandomGenerator random) {
        List<String> fresh = new ArrayList<>();
        List<String> invisible = new ArrayList<>();
        emitter.view().forEach(kind, key -> {
            if (!emitter.view().isSeen(key)) {
                boolean known = standing(emitter, key) == EntryStatus.INVISIBLE;
                (known ? invisible : fresh).add(key);
            }
        });
        AbsentEntries entries = new AbsentEntries(emitter, check, everythingListed);
        entries.decide(fresh, MOST_QUESTIONS, 0);
        entries.decide(invisible, MOST_REPEATED_QUESTIONS, invisible.isEmpty() ? 0 : random.nextInt(invisible.size()));
        return entries.gone;
    }

    private void decide(List<String> keys, int most, int start) {
        for (int i = 0; i < keys.size() && !isSilent && (i < most || !mayAsk); i++) {
            emitter.requireToGoOn();
            String key = keys.get((start + i) % keys.size());
            DeletionCheck.Verdict verdict =
                    mayAsk ? check.about(ViewKey.id(key)) : DeletionCheck.Verdict.NOT_TO_BE_ASKED;
            take(key, verdict);
        }
    }

    private void take(String key, DeletionCheck.Verdict verdict) {
        switch (verdict) {
            case GONE -> gone.add(key);
            case PRESENT -> {
                emitter.view().markSeen(key);
                stand(key, EntryStatus.PRESENT);
            }
            case INVISIBLE -> stand(key, EntryStatus.INVISIBLE);
            case NOT_TO_BE_ASKED -> {
                mayAsk = false;
                if (everythingListed && standing(emitter, key) == EntryStatus.MISSED) {
                    gone.add(key);
                } else if (everythingListed) {
                    stand(key, EntryStatus.MISSED);
                }
            }
            case UNKNOWN -> isSilent = true;
        }
    }

    private void stand(String key, EntryStatus standing) {
        byte[] body = Objects.requireNonNull(emitter.view().find(key));
        if (EntryStatus.of(body) != standing) {
            emitter.keep(key, standing.with(body));
        }
    }

    private static EntryStatus standing(ChangeEmitter emitter, String key) {
        return EntryStatus.of(Objects.requireNonNull(emitter.view().find(key)));
    }
}
