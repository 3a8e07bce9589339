// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import java.time.Duration;
import java.util.Map;
import org.apache.camel.main.Main;

/** The application: a Camel context whose routes are the pages. */
final class WebLogin implements AutoCloseable {

    private static final Duration LOGIN_LIFE = Duration.ofMinutes(10);
    private static final Duration SESSION_LIFE = Duration.ofHours(8);

    private final Main main = new Main();

    /**
     * An application.
     *
     * @param wecom the component's options
     */
    WebLogin(Settings settings, Map<String, String> wecom, Environment environment) {
        String address = settings.addressOrDefault();
        wecom.forEach((name, value) -> main.addInitialProperty("camel.component.wework." + name, value));
        main.addInitialProperty("web-login.port", String.valueOf(settings.port()));
        main.addInitialProperty("web-login.address", address);
        Seal seal = new Seal(key(settings, environment));
        boolean secure = address.startsWith("https:");
        SealedCookie login = new SealedCookie("login", LOGIN_LIFE, seal, environment.clock(), secure);
        SealedCookie session = new SealedCookie("session", SESSION_LIFE, seal, environment.clock(), secure);
        main.bind("browserHeaders", new BrowserHeaders());
        main.bind("beginLogin", new BeginLogin(login, environment.random()));
        main.bind("checkState", new CheckState(login));
        main.bind("requireMember", new RequireMember());
        main.bind("finishLogin", new FinishLogin(login, session));
        main.bind("showHome", new ShowHome(session));
        main.bind("endLogin", new EndLogin(session));
        main.bind("showFailure", new ShowFailure(login));
    }

    void start() {
        main.start();
    }

    @Override
    public void close() {
        main.stop();
    }

    private static byte[] key(Settings settings, Environment environment) {
        byte[] configured = settings.key();
        if (configured != null) {
            return configured;
        }
        byte[] key = new byte[Seal.KEY_BYTES];
        environment.random().nextBytes(key);
        return key;
    }
}
