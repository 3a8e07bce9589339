// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback.model;

import io.github.camelwework.simulator.outbound.LocalHttp;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * What an administrator enters to receive callbacks (doc 90930).
 *
 * @param url http or https, on this machine: the simulator calls no other machine
 * @param token 1 to 32 letters and digits
 * @param encodingAesKey 43 letters and digits
 */
public record CallbackSettings(URI url, String token, String encodingAesKey) {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9]{1,32}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{43}");

    /**
     * Checks all three, as the console does.
     *
     * @throws IllegalArgumentException when one cannot be saved; the message shows neither token nor key
     */
    public CallbackSettings {
        require(
                TOKEN.matcher(token).matches(),
                "The callback's token is not valid: it has to be 1 to 32 letters and digits.");
        require(
                KEY.matcher(encodingAesKey).matches(),
                "The callback's encodingAesKey is not valid: it has to be 43 letters and digits, not %d characters."
                        .formatted(encodingAesKey.length()));
        require(
                LocalHttp.isWeb(url),
                "The callback's url %s is not valid: it has to begin with http:// or https://.".formatted(url));
        require(
                LocalHttp.isHere(url),
                "The callback's url %s is not on this machine: the simulator calls none but localhost and 127.0.0.1."
                        .formatted(url));
    }

    /** Reads the url too. */
    public static CallbackSettings of(String url, String token, String encodingAesKey) {
        return new CallbackSettings(URI.create(url), token, encodingAesKey);
    }

    /** The same at another address. */
    public CallbackSettings at(URI otherUrl) {
        return new CallbackSettings(otherUrl, token, encodingAesKey);
    }

    /** The address only: the rest are secrets. */
    @Override
    public String toString() {
        return "CallbackSettings[" + url + "]";
    }

    private static void require(boolean right, String problem) {
        if (!right) {
            throw new IllegalArgumentException(problem);
        }
    }
}
