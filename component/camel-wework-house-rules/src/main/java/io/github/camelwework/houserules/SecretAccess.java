// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;

/** Which calls touch a secret in a way that only its own type may. */
final class SecretAccess {

    private SecretAccess() {}

    static DescribedPredicate<JavaMethodCall> comparesSecrets() {
        return DescribedPredicate.describe(
                "equals of a Secret",
                call -> call.getName().equals("equals")
                        && call.getTargetOwner().getSimpleName().equals("Secret"));
    }
}
