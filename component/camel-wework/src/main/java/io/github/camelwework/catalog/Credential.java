// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import java.util.Locale;

/** The kind of secret that an operation needs, and the option that holds it. */
public enum Credential {
    /** A self-built app's secret. */
    APP("secret"),
    /** The secret of the contact-sync assistant (通讯录同步). */
    CONTACT("contactSecret"),
    /** The secret of customer contact (客户联系); corps new since 2023-12-01 use an app's instead (doc 92120). */
    CUSTOMER("customerSecret"),
    /** The secret of WeChat customer service (微信客服); corps new since 2023-12-01 use an app's instead. */
    KF("kfSecret"),
    /** The secret of the message archive (会话存档). */
    ARCHIVE("archiveSecret"),
    /** The secret of approval (审批). */
    APPROVAL("approvalSecret"),
    /** The secret of check-in (打卡). */
    CHECKIN("checkinSecret"),
    /** The secret of reports (汇报). */
    REPORT("reportSecret"),
    /** The secret of the calendar (日程). */
    CALENDAR("calendarSecret"),
    /** The secret of meetings (会议). */
    MEETING("meetingSecret"),
    /** The secret of meeting rooms (会议室). */
    MEETING_ROOM("meetingRoomSecret"),
    /** The secret of live streams (直播). */
    LIVE("liveSecret"),
    /** The secret of documents (文档). */
    DOCUMENT("documentSecret"),
    /** The secret of the drive (微盘). */
    DRIVE("driveSecret"),
    /** The secret of mail (邮件). */
    MAIL("mailSecret"),
    /** The secret of the corp's phone (公费电话). */
    PHONE("phoneSecret"),
    /** The secret of receiving payments (对外收款). */
    PAYMENT("paymentSecret"),
    /** The secret of home and school (家校沟通). */
    SCHOOL("schoolSecret"),
    /** The secret of HR (人事助手). */
    HR("hrSecret"),
    /** The secret of security (安全). */
    SECURITY("securitySecret"),
    /** A third-party suite's secret, with its ticket (doc 90600). */
    SUITE("suiteSecret", "suite_access_token"),
    /** A service provider's secret (doc 90593). */
    PROVIDER("providerSecret", "provider_access_token"),
    /** A group robot's key; it goes into the request itself, there is no token. */
    ROBOT("robotAccessKey", "key"),
    /** Nothing at all. */
    NONE("", "");

    private final String option;
    private final String parameter;

    Credential(String option) {
        this(option, "access_token");
    }

    Credential(String option, String parameter) {
        this.option = option;
        this.parameter = parameter;
    }

    /** The query parameter in which WeCom wants the token, or the robot's key; empty when none is needed. */
    public String parameter() {
        return parameter;
    }

    /** The name of the endpoint, component or account option that holds the secret; empty when none is needed. */
    public String option() {
        return option;
    }

    static Credential parse(String name) {
        return Columns.constant(Credential.class, name);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
