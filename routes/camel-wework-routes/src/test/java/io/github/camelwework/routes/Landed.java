// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

/**
 * What a member sees on the phone.
 *
 * @param content the text, or the name of the file
 */
public record Landed(String type, String content) {

    public static Landed text(String content) {
        return new Landed("text", content);
    }
}
