// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.access;

import io.github.camelwework.catalog.Credential;
import io.github.camelwework.runtime.FeatureEndpoint;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.camel.Producer;
import org.jspecify.annotations.Nullable;

/** The producers of links, signatures and tokens. */
public final class Access {

    /** The operation of {@link #links}. */
    public static final String LINKS = AuthorizeProducer.OPERATION;

    /** The operation of {@link #signatures}. */
    public static final String SIGNATURES = SignatureProducer.OPERATION;

    /** The operation of {@link #tokens}. */
    public static final String TOKENS = TokenProducer.OPERATION;

    private Access() {}

    /**
     * Where the pages of WeCom are.
     *
     * @param inTheApp the page for WeCom's own browser
     * @param onTheDesk the login page for other browsers
     */
    public record PageUrls(String inTheApp, String onTheDesk) {}

    /**
     * What the options say of tokens.
     *
     * @param isEnabled whether tokens may be handed out at all
     * @param credential whose token; null for the app's
     * @param isInUri whether the URI chooses the credential, rather than the component
     */
    public record TokenSettings(boolean isEnabled, @Nullable Credential credential, boolean isInUri) {}

    /**
     * The producer of {@code wework:oauth/authorize}.
     *
     * @param options those that are set, by name
     * @throws IllegalArgumentException when an option has a value that WeCom does not know
     */
    public static Producer links(FeatureEndpoint endpoint, Map<String, Object> options, Supplier<PageUrls> pages) {
        return new AuthorizeProducer(endpoint, options, pages);
    }

    /**
     * The producer of {@code wework:jsapi/signature}.
     *
     * @param options those that are set, by name
     */
    public static Producer signatures(FeatureEndpoint endpoint, Map<String, Object> options) {
        return new SignatureProducer(endpoint, options);
    }

    /**
     * The producer of {@code wework:token}.
     *
     * @throws IllegalArgumentException when tokens may not be handed out, or there is none for the credential
     */
    public static Producer tokens(FeatureEndpoint endpoint, TokenSettings settings) {
        return new TokenProducer(endpoint, settings);
    }
}
