// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import org.jspecify.annotations.Nullable;

/**
 * Finds accounts that are not beans of the registry, such as tenants of a database. One bean of this type in the
 * registry is used. Asked once a name, by one caller while others of that name wait; the answer is kept until {@link
 * WeworkComponent#evictAccount} forgets it. After a restart of a route it is asked again.
 * Must be safe for several threads.
 */
@FunctionalInterface
public interface WeworkAccountResolver {

    /**
     * The account of this name.
     *
     * @return null when there is none
     */
    @Nullable
    WeworkAccount resolve(String name);
}
