// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.camel.Message;
import org.jspecify.annotations.Nullable;

/**
 * A cookie that only this application can have set. No script reads it (HttpOnly), no other site's form sends it
 * (SameSite; not Strict, as a visitor comes back from WeCom, which is another site).
 *
 * @param secure whether it travels over https only
 */
record SealedCookie(String name, Duration life, Seal seal, InstantSource clock, boolean secure) {

    /** The Set-Cookie that gives the browser the text. */
    String set(String text) {
        return header(seal.seal(name, text, clock.instant().plus(life)), life.toSeconds());
    }

    /** The Set-Cookie that takes it away. */
    String clear() {
        return header("", 0);
    }

    /** The text that the browser was given, if it sends it unchanged and in time. */
    Optional<String> read(Message message) {
        return Arrays.stream(text(message.getHeader("Cookie")).split(";", -1))
                .map(String::strip)
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> seal.open(name, pair.substring(name.length() + 1), clock.instant()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private String header(String value, long seconds) {
        return name + "=" + value + "; Path=/; Max-Age=" + seconds + "; HttpOnly; SameSite=Lax"
                + (secure ? "; Secure" : "");
    }

    /** Browsers send one header; a proxy may make several of it. */
    private static String text(@Nullable Object header) {
        return header instanceof Iterable<?> several
                ? StreamSupport.stream(several.spliterator(), false)
                        .map(String::valueOf)
                        .collect(Collectors.joining(";"))
                : Objects.toString(header, "");
    }
}
