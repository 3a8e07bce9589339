// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.options;

import io.github.camelwework.WeworkConfiguration;
import io.github.camelwework.catalog.OperationCatalog;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Recognizes operations whose paths are written as in WeCom's documentation: with {@code /cgi-bin/}, with
 * slashes at its ends, with the address of WeCom, in capitals. It is used without them, which is said at DEBUG.
 */
final class OperationPath {

    private static final Logger LOG = LoggerFactory.getLogger(OperationPath.class);
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:/{1,2}([^/]*)(/.*)?");
    private static final Pattern SLASHES = Pattern.compile("^/+|/+$");
    private static final Pattern PREFIX = Pattern.compile("(?i)^cgi-bin(/+|$)");
    private static final Pattern PATH = Pattern.compile("[0-9A-Za-z_-][0-9A-Za-z_.-]*(/[0-9A-Za-z_-][0-9A-Za-z_.-]*)*");
    private static final int SHOWN = 60;

    private OperationPath() {}

    /**
     * The path without what does not belong to it.
     *
     * @param baseUrl the only address that may stand before it, beside WeCom's own
     * @throws IllegalArgumentException when it is no path of an operation
     */
    public static String of(String written, String baseUrl) {
        String path = SLASHES.matcher(withoutAddress(written.strip(), baseUrl)).replaceAll("");
        path = SLASHES.matcher(PREFIX.matcher(path).replaceFirst("")).replaceAll("");
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException(
                    ("wework:%s does not name an operation: write WeCom's path as its documentation has it, without"
                                    + " /cgi-bin/, for example wework:message/send")
                            .formatted(shown(written)));
        }
        String lower = path.toLowerCase(Locale.ROOT);
        String operation = !isKnown(path) && isKnown(lower) ? lower : path;
        if (!operation.equals(written)) {
            LOG.debug("wework:{} is used as wework:{}", written, operation);
        }
        return operation;
    }

    private static String withoutAddress(String written, String baseUrl) {
        Matcher address = ADDRESS.matcher(written);
        if (!address.matches()) {
            return written;
        }
        String host = address.group(1);
        if (!host.equalsIgnoreCase(authority(baseUrl))
                && !host.equalsIgnoreCase(authority(WeworkConfiguration.DEFAULT_BASE_URL))) {
            throw new IllegalArgumentException(
                    "wework:%s has an address that is not WeCom's: set it as baseUrl, and write only the path"
                            .formatted(shown(written)));
        }
        return address.group(2) == null ? "" : address.group(2);
    }

    private static String authority(String baseUrl) {
        try {
            return String.valueOf(URI.create(baseUrl.strip()).getAuthority());
        } catch (IllegalArgumentException e) {
            // Said when the endpoint starts; here it is nobody's address.
            return "";
        }
    }

    private static boolean isKnown(String path) {
        return EndpointKind.of(path) != EndpointKind.CALL
                || OperationCatalog.instance().find(path).isPresent();
    }

    private static String shown(String written) {
        return written.length() > SHOWN ? written.substring(0, SHOWN) + "…" : written;
    }
}
