// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.suite;

/**
 * Who opened a suite's page.
 *
 * @param corpId empty for somebody of no corp, who has only an openid
 * @param id the userid, or that openid
 */
record Visitor(String corpId, String id) {}
