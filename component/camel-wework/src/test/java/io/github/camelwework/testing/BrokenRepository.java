// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.testing;

import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.service.ServiceSupport;

/** A repository whose database is gone. */
public final class BrokenRepository extends ServiceSupport implements IdempotentRepository {

    @Override
    public boolean add(String key) {
        throw new IllegalStateException("the database is gone");
    }

    @Override
    public boolean contains(String key) {
        throw new IllegalStateException("the database is gone");
    }

    @Override
    public boolean remove(String key) {
        throw new IllegalStateException("the database is gone");
    }

    @Override
    public boolean confirm(String key) {
        throw new IllegalStateException("the database is gone");
    }

    @Override
    public void clear() {}
}
