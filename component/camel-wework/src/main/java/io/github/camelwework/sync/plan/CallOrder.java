// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncVerb;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.UserId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of the members' calls: a member who gives up a mobile or an address comes before the member who gets it, also when
 * the first is deleted. In a cycle one member gives it up in a separate call.
 */
final class CallOrder {

    /**
     * A call.
     *
     * @param key the member
     * @param released what the member gives up in a separate call; null for the main call
     */
    record Turn(UserId key, @Nullable HandOver released) {}

    private final ActualDirectory directory;
    private final Map<UserId, MemberTask> tasks;
    private final Map<UserId, List<HandOver>> handOvers;
    private final List<Turn> turns = new ArrayList<>();
    private final Set<UserId> done = new HashSet<>();
    private final Set<HandOver> released = new HashSet<>();

    private CallOrder(ActualDirectory directory, Map<UserId, MemberTask> tasks, Map<UserId, List<HandOver>> handOvers) {
        this.directory = directory;
        this.tasks = tasks;
        this.handOvers = handOvers;
    }

    /** The calls in their order, without the deletions that no other call waits for. */
    static List<Turn> of(
            ActualDirectory directory, Map<UserId, MemberTask> tasks, Map<UserId, List<HandOver>> handOvers) {
        CallOrder all = new CallOrder(directory, tasks, handOvers);
        for (MemberTask task : tasks.values()) {
            if (task.verb() != SyncVerb.DELETED) {
                all.take(task.key());
            }
        }
        return all.turns;
    }

    private void take(UserId first) {
        Deque<UserId> chain = new ArrayDeque<>(List.of(first));
        Set<UserId> inChain = new HashSet<>(chain);
        while (!chain.isEmpty()) {
            UserId key = chain.peek();
            HandOver waiting = done.contains(key) ? null : waitsFor(key);
            if (waiting == null) {
                inChain.remove(chain.pop());
                if (done.add(key)) {
                    turns.add(new Turn(key, null));
                }
            } else if (inChain.add(waiting.from())) {
                chain.push(waiting.from());
            } else {
                HandOver cut = cut(chain, waiting);
                while (!cut.to().equals(chain.peek())) {
                    inChain.remove(chain.pop());
                }
                released.add(cut);
                turns.add(new Turn(cut.from(), cut));
            }
        }
    }

    private @Nullable HandOver waitsFor(UserId key) {
        for (HandOver handOver : handOvers.getOrDefault(key, List.of())) {
            if (!done.contains(handOver.from()) && !released.contains(handOver)) {
                return handOver;
            }
        }
        return null;
    }

    /** Where the cycle at the end of the chain is broken: where it closes or, if that would lose an address, elsewhere. */
    private HandOver cut(Deque<UserId> chain, HandOver closing) {
        if (!TemporaryClear.harms(closing, directory, tasks)) {
            return closing;
        }
        for (UserId key : chain) {
            HandOver other = waitsFor(key);
            if (other != null && !TemporaryClear.harms(other, directory, tasks)) {
                return other;
            }
            if (key.equals(closing.from())) {
                break;
            }
        }
        return closing;
    }
}
