// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.Paging;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkUnavailableException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page begins, from page to page. A server that would make it go round for ever is an error: a cursor
 * that was there before, or empty pages without an end. Used by one page after another, never by two at a time.
 */
final class PageCursor {

    /** WeCom's customer service may answer empty pages while there is more; this many in a row never come. */
    private static final int MOST_EMPTY = 100;

    private static final Remedy REMEDY = new Remedy(
            "Read again from the first page; if it happens again, the fault is WeCom's: use smaller pages.",
            "请从第一页重新读取；若再次出现则为企业微信侧问题，请减小分页大小。");

    private final Operation operation;
    private final Paging paging;
    private final Set<String> seen = new HashSet<>();
    private int empty;
    private long offset;

    PageCursor(Operation operation, Map<String, ?> firstRequest) {
        this.operation = operation;
        this.paging = Objects.requireNonNull(operation.paging());
        Object from = firstRequest.get(Objects.requireNonNull(paging.parameter()));
        this.offset = paging.size() != null && from != null ? Long.parseLong(String.valueOf(from)) : 0;
    }

    /**
     * The rows of an answer.
     *
     * @throws WeworkUnavailableException when there is no list: that is not the same as an empty one
     */
    List<?> rows(Map<String, ?> answer) {
        if (answer.get(paging.rows()) instanceof List<?> rows) {
            return rows;
        }
        throw broken("WeCom answered errcode 0 without the list " + paging.rows() + ", so the rows are unknown");
    }

    /**
     * What the call for the next page says.
     *
     * @param size how many rows a page was asked to hold; null when the request did not say
     * @return null when this was the last page
     */
    @Nullable
    Object after(Map<String, ?> answer, @Nullable Object size) {
        int rows = rows(answer).size();
        empty = rows == 0 ? empty + 1 : 0;
        return paging.size() == null ? cursor(answer) : counted(rows, size);
    }

    private @Nullable Object cursor(Map<String, ?> answer) {
        Object next = answer.get(paging.next());
        boolean given = next != null && !String.valueOf(next).isEmpty();
        if (given && !(next instanceof String || next instanceof Integer || next instanceof Long)) {
            throw broken("WeCom answered a " + paging.next() + " that is neither text nor a whole number");
        }
        if (!hasMore(answer, given)) {
            return null;
        }
        if (!given) {
            throw broken("WeCom reports more rows, but no cursor: " + paging.next() + " is missing");
        }
        if (!seen.add(String.valueOf(next))) {
            throw broken("WeCom answered the same cursor twice, so the pages would never end");
        }
        if (empty > MOST_EMPTY) {
            throw broken("WeCom answered " + empty + " empty pages in a row, each with a cursor for more");
        }
        return next;
    }

    private @Nullable Object counted(int rows, @Nullable Object size) {
        offset += rows;
        boolean notFull = size != null && rows < Long.parseLong(String.valueOf(size));
        return rows == 0 || notFull ? null : offset;
    }

    private boolean hasMore(Map<String, ?> answer, boolean cursorGiven) {
        String more = paging.more();
        if (more == null) {
            return cursorGiven;
        }
        boolean negated = more.startsWith("!");
        String name = negated ? more.substring(1) : more;
        String value = String.valueOf(answer.get(name));
        return switch (value) {
            case "1", "true" -> !negated;
            case "0", "false" -> negated;
            default -> {
                if (cursorGiven || answer.get(name) != null) {
                    throw broken("WeCom does not say in " + name + " whether there is more");
                }
                yield false;
            }
        };
    }

    private WeworkUnavailableException broken(String why) {
        return new WeworkUnavailableException(Failure.of(operation.path(), why, REMEDY));
    }
}
