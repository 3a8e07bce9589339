// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

/** Whose secret a token is made from. WeCom refuses a token of one kind where it wants another (doc 91039). */
public enum CredentialKind {
    /** A self-built app's secret. */
    APP,
    /** The secret of the contact synchronisation (通讯录同步). */
    CONTACT,
    /** The secret of customer contact (客户联系). */
    CUSTOMER,
    /** The secret of WeChat customer service (微信客服). */
    KF,
    /** A third-party suite's secret with its ticket. */
    SUITE,
    /** A service provider's secret. */
    PROVIDER,
    /** Not a token but the ticket of {@code wx.config} (doc 90506), got with an app's token. */
    JSAPI_CONFIG,
    /** Not a token but the ticket of {@code wx.agentConfig}, likewise. */
    JSAPI_AGENT_CONFIG
}
