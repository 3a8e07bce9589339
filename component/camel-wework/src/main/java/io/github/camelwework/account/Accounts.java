// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.account;

import io.github.camelwework.client.Credentials;
import io.github.camelwework.runtime.Caller;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The accounts that calls are made with, each looked up once until it is evicted: each from its source. A source may ask a database, so it is asked outside of any lock, by one caller a name while others of that
 * name wait. A look-up that an eviction overtakes serves those who waited for it and is not kept. Thread-safe.
 */
public final class Accounts {

    private final Function<String, AccountData> source;
    private final Consumer<Collection<Credentials>> retired;
    private final ConcurrentMap<String, AccountLookup> lookups = new ConcurrentHashMap<>();
    private final ConcurrentMap<Object, Credentials> own = new ConcurrentHashMap<>();
    /** Grows with each announcement that options, beans or vaults may have changed. */
    private final AtomicLong generation = new AtomicLong();

    /**
     * No account yet.
     *
     * @param source looks an account up, as it is now; throws a {@code WeworkCredentialException} when there is none
     * @param retired is given the credentials that no later call will be made with
     */
    public Accounts(Function<String, AccountData> source, Consumer<Collection<Credentials>> retired) {
        this.source = source;
        this.retired = retired;
    }

    /**
     * The account of this name.
     *
     * @param inheritedBaseUrl what an account without a base URL inherits
     * @throws io.github.camelwework.error.WeworkCredentialException when there is none of this name, or one of its options is wrong
     */
    public Caller find(String name, String inheritedBaseUrl) {
        AccountLookup known = lookups.get(name);
        Account found = known != null && known.isOf(generation.get()) ? known.found() : null;
        return (found == null ? lookUp(name) : found).caller(inheritedBaseUrl);
    }

    /** Forgets the account; the next call looks it up again. */
    public void evict(String name) {
        AccountLookup gone = lookups.remove(name);
        if (gone != null) {
            retireWhenFound(gone);
        }
    }

    /** Forgets all accounts, and has each endpoint read its own options again. */
    public void evictAll() {
        doubt();
        List<Credentials> gone = new ArrayList<>();
        for (String name : names()) {
            AccountLookup lookup = lookups.remove(name);
            Account found = lookup == null ? null : lookup.found();
            if (found != null) {
                gone.addAll(found.credentials());
            } else if (lookup != null) {
                retireWhenFound(lookup);
            }
        }
        // At once: what is still used is looked for among all that are left.
        retired.accept(gone);
    }

    /** Something may have been changed: the next call with each account looks again, and keeps what is still the same. */
    public void doubt() {
        generation.incrementAndGet();
    }

    /** The names of those that are kept. */
    public List<String> names() {
        return lookups.keySet().stream().sorted().toList();
    }

    public long generation() {
        return generation.get();
    }

    /** An endpoint calls with these from now on; null when it is gone. */
    public void use(Object endpoint, @Nullable Credentials credentials) {
        if (credentials == null) {
            own.remove(endpoint);
            return;
        }
        Credentials before = own.put(endpoint, credentials);
        if (before != null) {
            retired.accept(List.of(before));
        }
    }

    /** All credentials that calls may be made with now. */
    public Collection<Credentials> live() {
        List<Credentials> live = new ArrayList<>(own.values());
        for (AccountLookup lookup : lookups.values()) {
            Account found = lookup.found();
            if (found != null) {
                live.addAll(found.credentials());
            }
        }
        return live;
    }

    private Account lookUp(String name) {
        while (true) {
            AccountLookup present = lookups.get(name);
            long now = generation.get();
            if (present != null && present.isMadeBy(Thread.currentThread())) {
                return load(name);
            }
            if (present != null && present.isOf(now)) {
                return present.await();
            }
            AccountLookup mine = new AccountLookup(now, Thread.currentThread());
            boolean isMine =
                    present == null ? lookups.putIfAbsent(name, mine) == null : lookups.replace(name, present, mine);
            if (isMine) {
                return make(name, mine, present);
            }
        }
    }

    private Account make(String name, AccountLookup mine, @Nullable AccountLookup earlier) {
        try {
            Account loaded = load(name);
            Account before = earlier == null ? null : earlier.found();
            boolean same = before != null && before.data().equals(loaded.data());
            mine.complete(same ? before : loaded);
            if (earlier != null && !same) {
                retireWhenFound(earlier);
            }
        } catch (Throwable e) {
            // What was known before stays in doubt: the next call looks again.
            if (earlier == null || earlier.found() == null || !lookups.replace(name, mine, earlier)) {
                lookups.remove(name, mine);
            }
            mine.completeExceptionally(e);
        }
        return mine.await();
    }

    private Account load(String name) {
        return new Account(source.apply(name));
    }

    private void retireWhenFound(AccountLookup gone) {
        var unused = gone.whenComplete((account, failure) -> {
            if (account != null) {
                retired.accept(account.credentials());
            }
        });
    }

    /**
     * The account that an endpoint's options describe.
     *
     * @param generation of the accounts at that time
     */
    public record Own(Accounts accounts, long generation, AccountData data, Caller caller) {

        /** What the options say; the caller stays the same object when they still say the same. */
        public static Own of(Accounts accounts, long generation, AccountData data, @Nullable Own before) {
            Caller caller = before != null && before.data.equals(data)
                    ? before.caller
                    : new Account(data).caller(String.valueOf(data.baseUrl()));
            return new Own(accounts, generation, data, caller);
        }

        /** Whether nothing was announced as changed since. */
        public boolean isOf(Accounts present) {
            return accounts.equals(present) && generation == present.generation();
        }
    }
}
