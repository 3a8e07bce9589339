// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

/**
 * A message that is fed.
 *
 * @param id what the exchange that sends it is known by: a JMS property, a file's name, a header
 * @param userid who gets it
 * @param type WeCom's msgtype
 * @param content the text, a card's title, or a file's name
 */
record Sample(String id, String userid, String type, String content) {}
