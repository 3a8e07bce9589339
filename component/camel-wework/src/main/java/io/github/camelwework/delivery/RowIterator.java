// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import io.github.camelwework.environment.Outcomes;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.model.WeworkResult;
import io.github.camelwework.request.WeworkRequest;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Rows of pages, with one page in memory. Asking whether there is a row may wait for WeCom, and fail. */
final class RowIterator implements Iterator<Object> {

    private final Pages pages;
    private Iterator<?> rows = List.of().iterator();
    private @Nullable WeworkRequest next;

    RowIterator(Pages pages, WeworkResult first) {
        this.pages = pages;
        turnTo(first);
    }

    @Override
    public boolean hasNext() {
        while (!rows.hasNext() && next != null) {
            turnTo(read(next));
        }
        return rows.hasNext();
    }

    @Override
    public Object next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more rows");
        }
        return rows.next();
    }

    private void turnTo(WeworkResult page) {
        rows = pages.rowsOf(page).iterator();
        next = pages.after(page);
    }

    private WeworkResult read(WeworkRequest request) {
        try {
            return pages.read(request).join().result();
        } catch (CompletionException e) {
            if (Outcomes.cause(e) instanceof WeworkException known) {
                throw known;
            }
            throw e;
        }
    }
}
