// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.account;

import io.github.camelwework.runtime.Caller;
import org.jspecify.annotations.Nullable;

/**
 * The account that an endpoint's options describe.
 *
 * @param generation of the accounts at that time
 */
public record OwnAccount(Accounts accounts, long generation, AccountData data, Caller caller) {

    /** What the options say; the caller stays the same object when they still say the same. */
    public static OwnAccount of(Accounts accounts, long generation, AccountData data, @Nullable OwnAccount before) {
        Caller caller = before != null && before.data.equals(data)
                ? before.caller
                : new Account(data).caller(String.valueOf(data.baseUrl()));
        return new OwnAccount(accounts, generation, data, caller);
    }

    /** Whether nothing was announced as changed since. */
    public boolean isOf(Accounts present) {
        return accounts.equals(present) && generation == present.generation();
    }
}
