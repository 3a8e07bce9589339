// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * Decides about entries that were not seen. What WeCom says is not there is gone; what it will not show is remembered as
 * invisible. Where WeCom answers no questions, as with the contact secret of a newer address, what is missing from a
 * list of everything twice running is gone.
 */
final class AbsentEntries {

    /** After a visible range shrank there may be very many: the rest is asked about at later looks. */
    private static final int MOST_QUESTIONS = 500;
    /** An invisible one may be deleted too; a few are asked about at each look. */
    private static final int MOST_REPEATED_QUESTIONS = 20;

    private final ChangeEmitter teller;
    private final DeletionCheck inquiry;
    private final boolean everythingListed;
    private final List<String> gone = new ArrayList<>();
    private boolean mayAsk = true;
    private boolean isSilent;

    /** @param everythingListed whether the list that was read holds all there are, visible or not */
    private AbsentEntries(ChangeEmitter teller, DeletionCheck inquiry, boolean everythingListed) {
        this.teller = teller;
        this.inquiry = inquiry;
        this.everythingListed = everythingListed;
    }

    /** The keys of one kind that are gone; the others' entries say why they are missing. */
    static List<String> gone(
            ChangeEmitter teller, DeletionCheck inquiry, char kind, boolean everythingListed, RandomGenerator random) {
        List<String> fresh = new ArrayList<>();
        List<String> invisible = new ArrayList<>();
        teller.view().forEach(kind, key -> {
            if (!teller.view().isSeen(key)) {
                boolean known = standing(teller, key) == EntryStatus.INVISIBLE;
                (known ? invisible : fresh).add(key);
            }
        });
        AbsentEntries absentees = new AbsentEntries(teller, inquiry, everythingListed);
        absentees.decide(fresh, MOST_QUESTIONS, 0);
        absentees.decide(
                invisible, MOST_REPEATED_QUESTIONS, invisible.isEmpty() ? 0 : random.nextInt(invisible.size()));
        return absentees.gone;
    }

    private void decide(List<String> keys, int most, int start) {
        for (int i = 0; i < keys.size() && !isSilent && (i < most || !mayAsk); i++) {
            teller.requireToGoOn();
            String key = keys.get((start + i) % keys.size());
            DeletionCheck.Verdict verdict =
                    mayAsk ? inquiry.about(ViewKey.id(key)) : DeletionCheck.Verdict.NOT_TO_BE_ASKED;
            take(key, verdict);
        }
    }

    private void take(String key, DeletionCheck.Verdict verdict) {
        switch (verdict) {
            case GONE -> gone.add(key);
            case PRESENT -> {
                teller.view().markSeen(key);
                stand(key, EntryStatus.PRESENT);
            }
            case INVISIBLE -> stand(key, EntryStatus.INVISIBLE);
            case NOT_TO_BE_ASKED -> {
                mayAsk = false;
                if (everythingListed && standing(teller, key) == EntryStatus.MISSED) {
                    gone.add(key);
                } else if (everythingListed) {
                    stand(key, EntryStatus.MISSED);
                }
            }
            case UNKNOWN -> isSilent = true;
        }
    }

    private void stand(String key, EntryStatus standing) {
        byte[] body = Objects.requireNonNull(teller.view().find(key));
        if (EntryStatus.of(body) != standing) {
            teller.keep(key, standing.with(body));
        }
    }

    private static EntryStatus standing(ChangeEmitter teller, String key) {
        return EntryStatus.of(Objects.requireNonNull(teller.view().find(key)));
    }
}
