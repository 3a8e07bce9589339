// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A link that asks a member who it is. WeCom's clients want the parameters in this order (doc 91022).
 *
 * @param appid the corp's id, or a suite's
 * @param redirectUri where the browser goes back to, not encoded
 * @param state comes back as it is; null leaves it out
 */
record AuthorizeLink(
        String appid,
        @Nullable Integer agentId,
        String redirectUri,
        @Nullable String state) {

    static final String PRIVATE_INFO = "snsapi_privateinfo";
    static final String DEFAULT_SCOPE = "snsapi_base";
    static final String CORP_APP = "CorpApp";

    private static final List<String> SCOPES = List.of(DEFAULT_SCOPE, PRIVATE_INFO);
    private static final List<String> LOGIN_TYPES = List.of(CORP_APP, "ServiceApp");
    private static final List<String> LANGUAGES = List.of("zh", "en");
    private static final Pattern STATE = Pattern.compile("[a-zA-Z0-9]{1,128}");

    /**
     * The link for WeCom's client and WeChat.
     *
     * @throws IllegalArgumentException when WeCom would not do what is asked
     */
    String inTheApp(String base, String scope) {
        check("scope", scope);
        if (scope.equals(PRIVATE_INFO) && agentId == null) {
            throw new IllegalArgumentException(
                    "scope=snsapi_privateinfo needs an agentId: without one WeCom silently uses snsapi_base");
        }
        return base + "?appid=" + encode(appid) + "&redirect_uri=" + encode(redirectUri) + "&response_type=code&scope="
                + scope + given("&state=", state) + given("&agentid=", agentId) + "#wechat_redirect";
    }

    /**
     * The link for a browser on a desk, where WeCom shows a QR code (doc 98152).
     *
     * @param lang of the page; null leaves it to WeCom
     * @throws IllegalArgumentException when WeCom would refuse it
     */
    String onTheDesk(String base, String loginType, @Nullable String lang) {
        check("loginType", loginType);
        boolean ofApp = loginType.equals(CORP_APP);
        if (ofApp && agentId == null) {
            throw new IllegalArgumentException("loginType=CorpApp needs an agentId");
        }
        return base + "?login_type=" + loginType + "&appid=" + encode(appid)
                + (ofApp ? given("&agentid=", agentId) : "") + "&redirect_uri=" + encode(redirectUri)
                + given("&state=", state) + given("&lang=", lang);
    }

    /** The same with its values checked. */
    AuthorizeLink checked() {
        check("redirectUri", redirectUri);
        if (state != null) {
            check("state", state);
        }
        return this;
    }

    /**
     * Checks the value of one option.
     *
     * @throws IllegalArgumentException saying what WeCom wants
     */
    static void check(String option, String value) {
        switch (option) {
            case "redirectUri" -> requireAddress(value);
            case "state" -> require(STATE.matcher(value).matches(), "state must be 1 to 128 of a-z, A-Z and 0-9");
            case "scope" -> requireOneOf(SCOPES, option, value);
            case "loginType" -> requireOneOf(LOGIN_TYPES, option, value);
            case "lang" -> requireOneOf(LANGUAGES, option, value);
            default -> throw new IllegalArgumentException("there is no rule for " + option);
        }
    }

    private static void requireAddress(String value) {
        try {
            URI uri = new URI(value);
            String scheme = Objects.requireNonNullElse(uri.getScheme(), "");
            if (scheme.matches("(?i)https?") && uri.getHost() != null && uri.getRawUserInfo() == null) {
                return;
            }
        } catch (URISyntaxException e) {
            // Said below: the cause would repeat the address, whose query may hold what is nobody's business.
        }
        throw new IllegalArgumentException(
                "redirectUri must be a complete http or https address, and not encoded: the component encodes"
                        + " it, once");
    }

    private static void requireOneOf(List<String> known, String option, String value) {
        require(known.contains(value), option + " must be " + String.join(" or ", known));
    }

    private static void require(boolean isRight, String rule) {
        if (!isRight) {
            throw new IllegalArgumentException(rule);
        }
    }

    private static String given(String name, @Nullable Object value) {
        return value == null ? "" : name + value;
    }

    /** As JavaScript's encodeURIComponent does it, which WeCom's page names. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%21", "!")
                .replace("%27", "'")
                .replace("%28", "(")
                .replace("%29", ")")
                .replace("%7E", "~");
    }
}
