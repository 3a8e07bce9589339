// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

import java.time.Instant;

/**
 * A message that arrived.
 *
 * @param app which app sent it
 * @param userid on whose phone it is
 * @param member that member's name
 * @param type WeCom's msgtype
 * @param content the text, a card's title, or a file's name
 */
record Arrival(Instant time, String app, String userid, String member, String type, String content) {}
