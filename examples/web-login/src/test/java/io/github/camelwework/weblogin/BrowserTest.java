// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BrowserTest {

    @RegisterExtension
    static final Site SITE = new Site();

    private static Playwright playwright;
    private static Browser browser;

    private BrowserContext window;
    private Page page;

    @BeforeAll
    static void launch() {
        Chromium chromium = Chromium.here();
        Optional<Path> installed = chromium.find(PlaywrightDownload::fetch);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        // Root, whom containers run tests as, has no sandbox; the pages are our own.
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        installed.ifPresent(options::setExecutablePath);
        try {
            browser = playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            if (installed.isPresent()) {
                throw e;
            }
            // Fetched, but the system lacks what it needs.
            chromium.missing();
        }
    }

    @AfterAll
    static void quit() {
        if (browser != null) {
            browser.close();
        }
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void open() {
        window = browser.newContext();
        page = window.newPage();
        page.navigate(SITE.address() + "/");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_member_signs_in_sees_name_and_departments_and_signs_out() {
        page.click("#login");
        assertThat(page.title()).isEqualTo("Sign in to Alerts as");
        page.click("#alice");

        assertThat(page.url()).isEqualTo(SITE.address() + "/");
        assertThat(page.textContent("h1")).isEqualTo("Alice Chen");
        assertThat(page.textContent("#userid")).isEqualTo("alice");
        assertThat(page.locator("#departments li").allTextContents()).containsExactlyInAnyOrder("平台组", "运维组");
        assertThat(page.evaluate("document.cookie")).isEqualTo("");
        assertThat(window.cookies()).extracting((Cookie cookie) -> cookie.name).containsExactly("session");

        page.click("#logout");
        assertThat(page.textContent("h1")).isEqualTo("Nobody is signed in");
        assertThat(window.cookies()).isEmpty();
    }

    @Test
    void an_outsider_is_told_and_can_begin_again() {
        page.click("#login");
        page.click("text=an outsider");

        assertThat(page.textContent("h1")).isEqualTo("Only members of the corp can sign in");
        page.click("#login");
        page.click("#lisi");
        assertThat(page.textContent("h1")).isEqualTo("李四");
    }

    @Test
    void going_back_to_a_code_that_was_used_signs_nobody_in() {
        String[] callback = new String[1];
        page.onRequest(request -> {
            if (request.url().contains("/callback?")) {
                callback[0] = request.url();
            }
        });
        page.click("#login");
        page.click("#bob");

        page.navigate(callback[0]);

        assertThat(page.textContent("h1")).isEqualTo("This sign-in was not begun here");
    }

    @Test
    void wecoms_page_wants_the_fragment_that_only_a_browser_sees() {
        page.click("#login");
        String link = page.url();
        assertThat(link).endsWith("#wechat_redirect");

        page.navigate("about:blank");
        page.navigate(link.replace("#wechat_redirect", ""));
        assertThat(page.isVisible("#fragment")).isTrue();
        assertThat(page.isVisible("#alice")).isFalse();
    }
}
