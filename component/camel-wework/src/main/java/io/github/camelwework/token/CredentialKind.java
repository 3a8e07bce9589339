// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

/** The kind of secret from which a token is made. WeCom refuses a token of one kind where it wants another (doc 91039). */
public enum CredentialKind {
    /** A self-built app's secret. */
    APP,
    /** The secret of the contact synchronisation (通讯录同步). */
    CONTACT,
    /** The secret of customer contact (客户联系). */
    CUSTOMER,
    /** The secret of WeChat customer service (微信客服). */
    KF,
    /** The secret of the message archive (会话存档). */
    ARCHIVE,
    /** The secret of approval (审批). */
    APPROVAL,
    /** The secret of check-in (打卡). */
    CHECKIN,
    /** The secret of reports (汇报). */
    REPORT,
    /** The secret of the calendar (日程). */
    CALENDAR,
    /** The secret of meetings (会议). */
    MEETING,
    /** The secret of meeting rooms (会议室). */
    MEETING_ROOM,
    /** The secret of live streams (直播). */
    LIVE,
    /** The secret of documents (文档). */
    DOCUMENT,
    /** The secret of the drive (微盘). */
    DRIVE,
    /** The secret of mail (邮件). */
    MAIL,
    /** The secret of the corp's phone (公费电话). */
    PHONE,
    /** The secret of receiving payments (对外收款). */
    PAYMENT,
    /** The secret of home and school (家校沟通). */
    SCHOOL,
    /** The secret of HR (人事助手). */
    HR,
    /** The secret of security (安全). */
    SECURITY,
    /** The permanent code with which a corp authorised a suite. */
    AUTHORISED,
    /** A third-party suite's secret with its ticket. */
    SUITE,
    /** A service provider's secret. */
    PROVIDER,
    /** Not a token but the ticket of {@code wx.config} (doc 90506), got with an app's token. */
    JSAPI_CONFIG,
    /** Not a token but the ticket of {@code wx.agentConfig}, likewise. */
    JSAPI_AGENT_CONFIG
}
