// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import java.util.stream.Collectors;

/** The pages as they are written. */
final class Pages {

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <style>
            body { font: 16px/1.5 sans-serif; max-width: 32rem; margin: 3rem auto; padding: 0 1rem; color: #1f2329; }
            a, button { font: inherit; padding: .4rem .8rem; border: 1px solid #2f7df6; border-radius: .4rem;
                background: #2f7df6; color: #fff; text-decoration: none; }
            </style>
            </head>
            <body>
            <h1>%1$s</h1>
            %2$s
            </body>
            </html>
            """;

    private static final String SIGN_IN = "<p><a id=\"login\" href=\"/login\">Sign in with WeCom</a></p>";

    private Pages() {}

    static String stranger() {
        return frame("Nobody is signed in", SIGN_IN);
    }

    static String member(Session session) {
        String departments = session.departments().stream()
                .map(name -> "<li>" + escape(name) + "</li>")
                .collect(Collectors.joining("\n"));
        return frame(
                session.name(),
                "<p>userid <span id=\"userid\">%s</span></p>%n<ul id=\"departments\">%n%s%n</ul>%n%s"
                        .formatted(
                                escape(session.userid()),
                                departments,
                                "<form method=\"post\" action=\"/logout\"><button id=\"logout\">Sign out</button></form>"));
    }

    static String failure(LoginFailure failure) {
        return frame(failure.title(), "<p id=\"what-to-do\">" + escape(failure.whatToDo()) + "</p>\n" + SIGN_IN);
    }

    private static String frame(String title, String content) {
        return FRAME.formatted(escape(title), content);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
