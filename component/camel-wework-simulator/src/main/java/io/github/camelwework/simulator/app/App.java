// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.app;

import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.api.TokenKind;
import io.github.camelwework.simulator.app.model.Menu;
import io.github.camelwework.simulator.app.model.SystemApp;
import io.github.camelwework.simulator.callback.CallbackGate;
import io.github.camelwework.simulator.callback.model.Address;
import io.github.camelwework.simulator.callback.model.CallbackSettings;
import io.github.camelwework.simulator.callback.model.PushFormat;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An app as the administrator's console holds it. What can change is a volatile, immutable value
 * each, so that a test may change it from any thread while the simulator answers.
 */
public final class App {

    /**
     * What agent/get shows of an app beside its range (doc 90227).
     *
     * @param reportLocation 0 no, 1 on entering
     * @param reportEnter 1 when entering the app is pushed as an event
     */
    public record Profile(
            String name,
            String description,
            String logoUrl,
            String redirectDomain,
            String homeUrl,
            int reportLocation,
            int reportEnter) {

        /** An app with a name and nothing else. */
        public static Profile named(String name) {
            return new Profile(name, "", "", "", "", 0, 0);
        }

        Profile withRedirectDomain(String domain) {
            return new Profile(name, description, logoUrl, domain, homeUrl, reportLocation, reportEnter);
        }
    }

    private final String corpId;
    private final int agentId;
    private final TokenKind kind;
    private volatile String secret;
    private volatile Profile profile;
    private volatile VisibleRange range;
    private volatile boolean closed;
    private volatile CallbackGate gate = CallbackGate.OPEN;
    private volatile @Nullable URI callbackUrl;
    private volatile @Nullable CallbackSettings callback;
    private volatile Supplier<Optional<CallbackSettings>> inherited = Optional::empty;
    private volatile String miniProgram = "";
    private volatile Menu menu = Menu.NONE;
    private volatile Set<SystemApp> families = Set.of();
    private volatile Set<String> trustedIps = Set.of();

    App(Caller identity, String secret, Profile profile, VisibleRange range) {
        this.corpId = identity.corpId();
        this.agentId = identity.agentId();
        this.kind = identity.kind();
        this.secret = secret;
        this.profile = profile;
        this.range = range;
    }

    /** The corp it belongs to. */
    public String corpId() {
        return corpId;
    }

    /** Its id, from 1000002 on. */
    public int agentId() {
        return agentId;
    }

    /** What kind of token acts for it. */
    public TokenKind kind() {
        return kind;
    }

    /** What gettoken wants of it; begins with {@code sim-secret-}, so that a test can look for it in logs. */
    public String secret() {
        return secret;
    }

    /** Gives it another, as its administrator can; tokens that were bought stay good. */
    public void secret(String newSecret) {
        secret = newSecret;
    }

    /** Its name, description and addresses. */
    public Profile profile() {
        return profile;
    }

    /** Replaces name, description and addresses, as agent/set does. */
    public void profile(Profile newProfile) {
        profile = newProfile;
    }

    /** The domain (可信域名), with its port if any, that its web pages are at; empty when none is set. */
    public String trustedDomain() {
        return profile.redirectDomain();
    }

    /** Sets the domain that authorisation pages may lead back to; any other gets the 50001 page. */
    public void trustedDomain(String domain) {
        profile = profile.withRedirectDomain(domain);
    }

    /** Its name, as members see it above its messages. */
    public String name() {
        return profile.name();
    }

    /** Whom it may see and write to. */
    public VisibleRange range() {
        return range;
    }

    /** Changes its visible range, as an administrator does in the console. */
    public void range(VisibleRange newRange) {
        range = newRange;
    }

    /** Whether an administrator stopped it: gettoken answers 40001 then and calls 50003. */
    public boolean closed() {
        return closed;
    }

    /** Stops or starts it. */
    public void closed(boolean stop) {
        closed = stop;
    }

    /** Where its events go; null when no callback is set, and cards that call back are refused with 43012. */
    public @Nullable URI callbackUrl() {
        return callbackUrl;
    }

    /**
     * Sets an address without token and key, or, with null, removes the callback: cards that call back can be sent then,
     * or not, but nothing is pushed. Use {@link #callback(String, String, String)} for pushes.
     */
    public void callbackUrl(@Nullable URI url) {
        callbackUrl = url;
        callback = null;
    }

    /**
     * Saves where its events go, once the receiver has answered the URL check as WeCom demands: within a second, with the
     * decrypted echostr. Its receiveid is the corpid.
     *
     * @param url on this machine
     * @param token 1 to 32 letters and digits
     * @param encodingAesKey 43 letters and digits
     * @throws IllegalArgumentException when WeCom would not save it; the callback stays as it was
     */
    public void callback(String url, String token, String encodingAesKey) {
        CallbackSettings wanted = CallbackSettings.of(url, token, encodingAesKey);
        gate.check(addressed(wanted));
        callbackUrl = wanted.url();
        callback = wanted;
    }

    /** What was saved there; empty when nothing is pushed. */
    public Optional<CallbackSettings> callback() {
        return Optional.ofNullable(callback).or(inherited);
    }

    /** Where its events are pushed to; empty when nothing is, be it that an administrator stopped it. */
    public Optional<Address> address() {
        return closed ? Optional.empty() : callback().map(this::addressed);
    }

    /** Whether a callback is set. */
    public boolean hasCallbackUrl() {
        return callbackUrl != null || callback().isPresent();
    }

    /** The appid of the mini-program (小程序) that it stands for; empty for most apps, who cannot send its notices. */
    public String miniProgram() {
        return miniProgram;
    }

    /** Links it to a mini-program or, with an empty appid, to none. */
    public void miniProgram(String appid) {
        miniProgram = appid;
    }

    /** Its menu; empty when it has none. */
    public Menu menu() {
        return menu;
    }

    /** Replaces its menu, as menu/create does. */
    public void menu(Menu newMenu) {
        menu = newMenu;
    }

    /** The families of WeCom's own apps that it may call (可调用接口的应用); none unless an administrator lists it there. */
    public Set<SystemApp> families() {
        return families;
    }

    /** Replaces those that it may call. */
    public void families(Set<SystemApp> callable) {
        families = Set.copyOf(callable);
    }

    /** The addresses (可信IP) that may call as this app; empty when any may, others get 60020. */
    public Set<String> trustedIps() {
        return trustedIps;
    }

    /** Replaces the addresses that may call as this app. */
    public void trustedIps(Set<String> addresses) {
        trustedIps = Set.copyOf(addresses);
    }

    /** Its agentid as its events have it; empty for the contact-sync assistant, whose events have none. */
    public String agentIdInEvents() {
        return kind == TokenKind.CONTACT ? "" : Integer.toString(agentId);
    }

    /** Lets a suite's callback stand in while it has none of its own. */
    public App callbackOf(Supplier<Optional<CallbackSettings>> suite) {
        inherited = suite;
        return this;
    }

    App checkedBy(CallbackGate callbackGate) {
        gate = callbackGate;
        return this;
    }

    private Address addressed(CallbackSettings settings) {
        String holder = "%s of %s".formatted(name(), corpId);
        return new Address(holder, settings, corpId, agentIdInEvents(), PushFormat.APP);
    }

    @Override
    public String toString() {
        return "App[" + corpId + " " + agentId + " " + name() + "]";
    }
}
