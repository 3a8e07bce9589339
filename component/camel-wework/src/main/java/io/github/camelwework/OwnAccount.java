// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import org.jspecify.annotations.Nullable;

/**
 * What an endpoint's options said when they were read.
 *
 * @param generation of the accounts at that time
 */
record OwnAccount(Accounts accounts, long generation, AccountData data, Caller caller) {

    /** Reads the options; the caller stays the same object when they still say the same. */
    static OwnAccount read(
            Accounts accounts, long generation, WeworkConfiguration options, @Nullable OwnAccount before) {
        AccountData data = accounts.own(options);
        Caller caller = before != null && before.data.equals(data)
                ? before.caller
                : new Account(data).caller(options.getBaseUrl());
        return new OwnAccount(accounts, generation, data, caller);
    }

    /** Whether nothing was announced as changed since. */
    boolean isOf(Accounts present) {
        return accounts.equals(present) && generation == present.generation();
    }
}
