// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkRequestException;
import org.jspecify.annotations.Nullable;

/** Makes the exception for a source that is invalid as a whole. */
final class InvalidSource {

    private static final String OPERATION = "contact/sync";
    private static final Remedy REMEDY =
            new Remedy("Nothing was changed: correct the source as a whole and run it again.", "未做任何更改：请修正整个数据源后重新运行。");

    private InvalidSource() {}

    /** The exception; the reason names the place and the remedy. */
    static WeworkRequestException because(String reason) {
        return because(reason, null);
    }

    /** What a parser says is wrong, without its own words and without itself as a cause: both quote the source. */
    static String why(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        if (e instanceof StreamConstraintsException) {
            return "longer or deeper than anything that is meant";
        }
        return e instanceof JsonEOFException || at == null
                ? "it ends too early"
                : "it goes wrong at column %d".formatted(at.getColumnNr());
    }

    static WeworkRequestException because(String reason, @Nullable Throwable cause) {
        return new WeworkRequestException(Failure.of(OPERATION, reason, REMEDY), cause);
    }
}
