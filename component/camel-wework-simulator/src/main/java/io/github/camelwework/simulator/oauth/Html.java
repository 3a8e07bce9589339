// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.oauth;

import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.oauth.model.PageRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pages as they are written. */
final class Html {

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <style>
            body { font: 16px/1.5 sans-serif; max-width: 32rem; margin: 3rem auto; padding: 0 1rem; color: #1f2329; }
            a { display: block; padding: .5rem .75rem; margin: .25rem 0; border: 1px solid #d0d3d6; border-radius: .4rem;
                color: inherit; text-decoration: none; }
            a:hover { border-color: #2f7df6; }
            small { color: #6b7075; }
            </style>
            </head>
            <body>
            <h1>%1$s</h1>
            %2$s
            </body>
            </html>
            """;

    /** WeCom opens such a link only with this fragment, which no server sees: so the page itself looks. */
    private static final String FRAGMENT_CHECK = """
            <script>
            if (location.hash !== '#wechat_redirect') {
              document.getElementById('people').hidden = true;
              document.getElementById('fragment').hidden = false;
            }
            </script>""";

    private Html() {}

    /** Whom to be. */
    static String people(LoginLink link, PageRequest request, boolean wantsFragment) {
        StringBuilder list = new StringBuilder("<p><small>The simulator plays WeCom.</small></p>\n");
        list.append(
                "<p id=\"fragment\" hidden>The link does not end with #wechat_redirect.</p>\n<div id=\"people\">\n");
        for (Member member : link.corp().people()) {
            list.append(choice(
                    request,
                    member.userid(),
                    escape(member.name()) + " <small>" + escape(member.userid()) + "</small>"));
        }
        for (Outsider outsider : Outsider.values()) {
            list.append(choice(request, outsider.id(), outsider.label()));
        }
        list.append("</div>").append(wantsFragment ? "\n" + FRAGMENT_CHECK : "");
        return frame("Sign in to " + link.appName() + " as", list.toString());
    }

    /** What to let the app know. */
    static String consent(LoginLink link, PageRequest request) {
        return frame(
                link.appName() + " asks for your details",
                "<p>Gender, avatar, QR code, mobile, mail and address.</p>\n"
                        + option(request, AuthorizePages.CONSENT, "given", "Allow")
                        + option(request, AuthorizePages.CONSENT, "withheld", "Keep them back"));
    }

    /** What is wrong with the link. */
    static String refusal(InvalidLink refusal) {
        return frame(
                "This link does not work",
                "<p>" + (refusal.code() == 0 ? "" : "<b>" + refusal.code() + "</b> ")
                        + escape(String.valueOf(refusal.getMessage())) + "</p>");
    }

    private static String choice(PageRequest request, String id, String label) {
        return option(request, AuthorizePages.PERSON, id, label);
    }

    private static String option(PageRequest request, String name, String value, String label) {
        Map<String, String> query = new TreeMap<>(request.query());
        query.put(name, value);
        String link = query.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&amp;"));
        return "<a id=\"%s\" href=\"?%s\">%s</a>%n".formatted(escape(value), link, label);
    }

    private static String frame(String title, String content) {
        return FRAME.formatted(escape(title), content);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
