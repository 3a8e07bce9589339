// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import java.io.IOException;
import java.util.function.Supplier;

/** All sorts of things that code throws, whatever its signature says. */
// A test's own helper: it makes what Java would not let a method throw, at any place where a value is wanted.
@SuppressWarnings({"ImmutableEnumChecker", "DoNotCallSuggester", "TypeParameterUnusedInFormals"})
public enum Thrown {
    RUNTIME(() -> new IllegalStateException("made up")),
    CHECKED(() -> new IOException("made up")),
    NEITHER(() -> new Throwable("made up")),
    TOO_DEEP(StackOverflowError::new),
    NO_MEMORY(() -> new OutOfMemoryError("made up")),
    NO_CLASS(() -> new NoClassDefFoundError("made up"));

    private final Supplier<Throwable> maker;

    Thrown(Supplier<Throwable> maker) {
        this.maker = maker;
    }

    /** One of its sort. */
    public Throwable make() {
        return maker.get();
    }

    /** Throws it. Declared as if it returned something, so that it can stand where a value is wanted. */
    public <T> T now() {
        throw Thrown.<RuntimeException>sneaky(make());
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E sneaky(Throwable throwable) throws E {
        throw (E) throwable;
    }
}
