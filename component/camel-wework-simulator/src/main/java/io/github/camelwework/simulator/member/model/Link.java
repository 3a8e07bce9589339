// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.member.model;

/** A page that a member forwards. */
public record Link(String title, String description, String url, String picUrl) {}
