// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import org.apache.camel.spi.UriParam;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of endpoints, the component and accounts, each an option whose name makes Camel mask it. Which
 * of them an operation takes says the catalogue; one that is not set is never replaced by another than those.
 */
public abstract class WeworkSecrets {

    @UriParam(label = "security", secret = true, description = "The secret of the app")
    private @Nullable String secret;

    @UriParam(
            label = "security",
            secret = true,
            description = "The secret of the contact sync assistant (通讯录同步), for writing the directory")
    private @Nullable String contactSecret;

    @UriParam(
            label = "security",
            secret = true,
            description =
                    "The secret of customer contact (客户联系), for corps that had it before 2023-12-01; by default the secret of the app")
    private @Nullable String customerSecret;

    @UriParam(
            label = "security",
            secret = true,
            description =
                    "The secret of WeChat customer service (微信客服), for corps that had it before 2023-12-01; by default the secret of the app")
    private @Nullable String kfSecret;

    @UriParam(label = "security", secret = true, description = "The secret of the message archive (会话存档)")
    private @Nullable String archiveSecret;

    @UriParam(
            label = "security",
            secret = true,
            description = "The secret of approval and leave (审批); by default the secret of the app")
    private @Nullable String approvalSecret;

    @UriParam(
            label = "security",
            secret = true,
            description = "The secret of check-in (打卡); by default the secret of the app")
    private @Nullable String checkinSecret;

    @UriParam(
            label = "security",
            secret = true,
            description = "The secret of reports (汇报); by default the secret of the app")
    private @Nullable String reportSecret;

    @UriParam(
            label = "security",
            secret = true,
            description = "The secret of calendars and schedules (日程); by default the secret of the app")
    private @Nullable String calendarSecret;

    @UriParam(
            label = "security",
            secret = true,
            description = "The secret of meetings (会议); by default the secret of the app")
    private @Nullable String meetingSecret;

    @UriParam(
            label = "security",
            secret = true,
            description = "The secret of meeting rooms (会议室); by default the secret of the app")
    private @Nullable String meetingRoomSecret;

    @UriParam(
            label = "security",
            secret = true,
            description = "The secret of live streams (直播); by default the secret of the app")
    private @Nullable String liveSecret;

    @UriParam(
            label = "security",
            secret = true,
            description = "The secret of documents (文档); by default the secret of the app")
    private @Nullable String documentSecret;

    @UriParam(
            label = "security",
            secret = true,
            description = "The secret of the drive (微盘); by default the secret of the app")
    private @Nullable String driveSecret;

    @UriParam(
            label = "security",
            secret = true,
            description = "The secret of mail (邮件); by default the secret of the app")
    private @Nullable String mailSecret;

    @UriParam(
            label = "security",
            secret = true,
            description = "The secret of the corp's phone (公费电话); by default the secret of the app")
    private @Nullable String phoneSecret;

    @UriParam(
            label = "security",
            secret = true,
            description = "The secret of receiving payments (对外收款); by default the secret of the app")
    private @Nullable String paymentSecret;

    @UriParam(
            label = "security",
            secret = true,
            description = "The secret of home and school (家校沟通); by default the secret of the app")
    private @Nullable String schoolSecret;

    @UriParam(
            label = "security",
            secret = true,
            description = "The secret of HR (人事助手); by default the secret of the app")
    private @Nullable String hrSecret;

    @UriParam(
            label = "security",
            secret = true,
            description = "The secret of security (安全); by default the secret of the app")
    private @Nullable String securitySecret;

    @UriParam(
            label = "security",
            description =
                    "The id of a third-party suite, or of a template of customised apps (代开发), which begins with dk")
    private @Nullable String suiteId;

    @UriParam(
            label = "security",
            secret = true,
            description = "The secret of the suite; its tickets come through the SuiteTicketStore")
    private @Nullable String suiteSecret;

    @UriParam(
            label = "security",
            secret = true,
            description =
                    "The permanent code with which the corp of corpId authorised the suite of suiteId; it replaces the secret of the app")
    private @Nullable String permanentCodeSecret;

    @UriParam(label = "security", description = "The corpid of the service provider")
    private @Nullable String providerCorpId;

    @UriParam(label = "security", secret = true, description = "The secret of the service provider")
    private @Nullable String providerSecret;

    @UriParam(
            label = "security",
            secret = true,
            description = "The key of a group robot: the key= of its webhook address")
    private @Nullable String robotAccessKey;

    @UriParam(
            label = "consumer,security",
            secret = true,
            description = "The Token of the callback settings, with which WeCom signs callbacks")
    private @Nullable String token;

    @UriParam(
            label = "consumer,security",
            secret = true,
            description =
                    "The EncodingAESKey of the callback settings (43 characters), with which WeCom encrypts callbacks")
    private @Nullable String encodingAesSecretKey;

    WeworkSecrets() {}

    /** The secret of the app. */
    public @Nullable String getSecret() {
        return secret;
    }

    public void setSecret(@Nullable String secret) {
        this.secret = secret;
    }

    /** The secret of the contact sync assistant (通讯录同步), for writing the directory. */
    public @Nullable String getContactSecret() {
        return contactSecret;
    }

    public void setContactSecret(@Nullable String contactSecret) {
        this.contactSecret = contactSecret;
    }

    /** The secret of customer contact (客户联系), for corps that had it before 2023-12-01; by default the secret of the app. */
    public @Nullable String getCustomerSecret() {
        return customerSecret;
    }

    public void setCustomerSecret(@Nullable String customerSecret) {
        this.customerSecret = customerSecret;
    }

    /** The secret of WeChat customer service (微信客服), for corps that had it before 2023-12-01; by default the secret of the app. */
    public @Nullable String getKfSecret() {
        return kfSecret;
    }

    public void setKfSecret(@Nullable String kfSecret) {
        this.kfSecret = kfSecret;
    }

    /** The secret of the message archive (会话存档). */
    public @Nullable String getArchiveSecret() {
        return archiveSecret;
    }

    public void setArchiveSecret(@Nullable String archiveSecret) {
        this.archiveSecret = archiveSecret;
    }

    /** The secret of approval and leave (审批); by default the secret of the app. */
    public @Nullable String getApprovalSecret() {
        return approvalSecret;
    }

    public void setApprovalSecret(@Nullable String approvalSecret) {
        this.approvalSecret = approvalSecret;
    }

    /** The secret of check-in (打卡); by default the secret of the app. */
    public @Nullable String getCheckinSecret() {
        return checkinSecret;
    }

    public void setCheckinSecret(@Nullable String checkinSecret) {
        this.checkinSecret = checkinSecret;
    }

    /** The secret of reports (汇报); by default the secret of the app. */
    public @Nullable String getReportSecret() {
        return reportSecret;
    }

    public void setReportSecret(@Nullable String reportSecret) {
        this.reportSecret = reportSecret;
    }

    /** The secret of calendars and schedules (日程); by default the secret of the app. */
    public @Nullable String getCalendarSecret() {
        return calendarSecret;
    }

    public void setCalendarSecret(@Nullable String calendarSecret) {
        this.calendarSecret = calendarSecret;
    }

    /** The secret of meetings (会议); by default the secret of the app. */
    public @Nullable String getMeetingSecret() {
        return meetingSecret;
    }

    public void setMeetingSecret(@Nullable String meetingSecret) {
        this.meetingSecret = meetingSecret;
    }

    /** The secret of meeting rooms (会议室); by default the secret of the app. */
    public @Nullable String getMeetingRoomSecret() {
        return meetingRoomSecret;
    }

    public void setMeetingRoomSecret(@Nullable String meetingRoomSecret) {
        this.meetingRoomSecret = meetingRoomSecret;
    }

    /** The secret of live streams (直播); by default the secret of the app. */
    public @Nullable String getLiveSecret() {
        return liveSecret;
    }

    public void setLiveSecret(@Nullable String liveSecret) {
        this.liveSecret = liveSecret;
    }

    /** The secret of documents (文档); by default the secret of the app. */
    public @Nullable String getDocumentSecret() {
        return documentSecret;
    }

    public void setDocumentSecret(@Nullable String documentSecret) {
        this.documentSecret = documentSecret;
    }

    /** The secret of the drive (微盘); by default the secret of the app. */
    public @Nullable String getDriveSecret() {
        return driveSecret;
    }

    public void setDriveSecret(@Nullable String driveSecret) {
        this.driveSecret = driveSecret;
    }

    /** The secret of mail (邮件); by default the secret of the app. */
    public @Nullable String getMailSecret() {
        return mailSecret;
    }

    public void setMailSecret(@Nullable String mailSecret) {
        this.mailSecret = mailSecret;
    }

    /** The secret of the corp's phone (公费电话); by default the secret of the app. */
    public @Nullable String getPhoneSecret() {
        return phoneSecret;
    }

    public void setPhoneSecret(@Nullable String phoneSecret) {
        this.phoneSecret = phoneSecret;
    }

    /** The secret of receiving payments (对外收款); by default the secret of the app. */
    public @Nullable String getPaymentSecret() {
        return paymentSecret;
    }

    public void setPaymentSecret(@Nullable String paymentSecret) {
        this.paymentSecret = paymentSecret;
    }

    /** The secret of home and school (家校沟通); by default the secret of the app. */
    public @Nullable String getSchoolSecret() {
        return schoolSecret;
    }

    public void setSchoolSecret(@Nullable String schoolSecret) {
        this.schoolSecret = schoolSecret;
    }

    /** The secret of HR (人事助手); by default the secret of the app. */
    public @Nullable String getHrSecret() {
        return hrSecret;
    }

    public void setHrSecret(@Nullable String hrSecret) {
        this.hrSecret = hrSecret;
    }

    /** The secret of security (安全); by default the secret of the app. */
    public @Nullable String getSecuritySecret() {
        return securitySecret;
    }

    public void setSecuritySecret(@Nullable String securitySecret) {
        this.securitySecret = securitySecret;
    }

    /** The id of a third-party suite, or of a template of customised apps (代开发), which begins with dk. */
    public @Nullable String getSuiteId() {
        return suiteId;
    }

    public void setSuiteId(@Nullable String suiteId) {
        this.suiteId = suiteId;
    }

    /** The secret of the suite; its tickets come through the SuiteTicketStore. */
    public @Nullable String getSuiteSecret() {
        return suiteSecret;
    }

    public void setSuiteSecret(@Nullable String suiteSecret) {
        this.suiteSecret = suiteSecret;
    }

    /** The permanent code with which the corp of corpId authorised the suite of suiteId; it replaces the secret of the app. */
    public @Nullable String getPermanentCodeSecret() {
        return permanentCodeSecret;
    }

    public void setPermanentCodeSecret(@Nullable String permanentCodeSecret) {
        this.permanentCodeSecret = permanentCodeSecret;
    }

    /** The corpid of the service provider. */
    public @Nullable String getProviderCorpId() {
        return providerCorpId;
    }

    public void setProviderCorpId(@Nullable String providerCorpId) {
        this.providerCorpId = providerCorpId;
    }

    /** The secret of the service provider. */
    public @Nullable String getProviderSecret() {
        return providerSecret;
    }

    public void setProviderSecret(@Nullable String providerSecret) {
        this.providerSecret = providerSecret;
    }

    /** The key of a group robot: the key= of its webhook address. */
    public @Nullable String getRobotAccessKey() {
        return robotAccessKey;
    }

    public void setRobotAccessKey(@Nullable String robotAccessKey) {
        this.robotAccessKey = robotAccessKey;
    }

    /** The Token of the callback settings, with which WeCom signs callbacks. */
    public @Nullable String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token;
    }

    /** The EncodingAESKey of the callback settings (43 characters), with which WeCom encrypts callbacks. */
    public @Nullable String getEncodingAesSecretKey() {
        return encodingAesSecretKey;
    }

    public void setEncodingAesSecretKey(@Nullable String encodingAesSecretKey) {
        this.encodingAesSecretKey = encodingAesSecretKey;
    }

    /** Clears all secrets, for an endpoint that names an account: it inherits none. */
    void clearSecrets() {
        secret = null;
        contactSecret = null;
        customerSecret = null;
        kfSecret = null;
        archiveSecret = null;
        approvalSecret = null;
        checkinSecret = null;
        reportSecret = null;
        calendarSecret = null;
        meetingSecret = null;
        meetingRoomSecret = null;
        liveSecret = null;
        documentSecret = null;
        driveSecret = null;
        mailSecret = null;
        phoneSecret = null;
        paymentSecret = null;
        schoolSecret = null;
        hrSecret = null;
        securitySecret = null;
        suiteId = null;
        suiteSecret = null;
        permanentCodeSecret = null;
        providerCorpId = null;
        providerSecret = null;
        robotAccessKey = null;
        token = null;
        encodingAesSecretKey = null;
    }
}
