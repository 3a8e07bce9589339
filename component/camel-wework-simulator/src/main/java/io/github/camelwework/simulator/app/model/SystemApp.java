// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.app.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The apps that WeCom itself gives every corp, each with a secret of its own and a family of paths that takes it. An app
 * of the corp may call the family too once an administrator lists it there (可调用接口的应用); a few families take every
 * app's token.
 */
public enum SystemApp {
    /** 客户联系. */
    CUSTOMER_CONTACT(3_010_001, "客户联系", false, "externalcontact/"),
    /** 微信客服. */
    CUSTOMER_SERVICE(3_010_002, "微信客服", false, "kf/"),
    /** 会话存档. */
    ARCHIVE(3_010_003, "会话存档", false, "msgaudit/"),
    /** 打卡. */
    CHECK_IN(3_010_004, "打卡", false, "checkin/"),
    /** 审批. */
    APPROVAL(
            3_010_040,
            "审批",
            false,
            "oa/gettemplatedetail oa/applyevent oa/getapproval oa/approval/ oa/vacation/ corp/getapprovaldata"),
    /** 汇报. */
    REPORT(3_010_006, "汇报", false, "oa/journal/"),
    /** 日程. */
    CALENDAR(3_010_007, "日程", true, "oa/calendar/ oa/schedule/"),
    /** 会议. */
    MEETING(3_010_008, "会议", true, "meeting/"),
    /** 会议室. */
    MEETING_ROOM(3_010_009, "会议室", false, "oa/meetingroom/"),
    /** 直播. */
    LIVE(3_010_010, "直播", true, "living/"),
    /** 文档. */
    DOCUMENTS(3_010_011, "文档", true, "wedoc/"),
    /** 微盘. */
    DRIVE(3_010_012, "微盘", false, "wedrive/"),
    /** 邮件. */
    MAIL(3_010_013, "邮件", true, "exmail/"),
    /** 公费电话. */
    PHONE(3_010_014, "公费电话", false, "dial/"),
    /** 对外收款. */
    PAYMENT(3_010_015, "对外收款", false, "externalpay/ miniapppay/"),
    /** 家校沟通. */
    SCHOOL(3_010_016, "家校沟通", false, "school/ health/"),
    /** 人事助手. */
    HR(3_010_017, "人事助手", false, "hr/"),
    /** 安全. */
    SECURITY(3_010_018, "安全", true, "security/");

    /** Paths of apps that begin as those of a family do. */
    private static final Set<String> OF_APPS = Set.of("externalcontact/message/send", "school/getuserinfo");

    private final int agentId;
    private final String title;
    private final boolean openToApps;
    /** Separated by spaces. */
    private final String prefixes;

    SystemApp(int agentId, String title, boolean openToApps, String prefixes) {
        this.agentId = agentId;
        this.title = title;
        this.openToApps = openToApps;
        this.prefixes = prefixes;
    }

    /** The one whose family has that path; empty when none has. */
    public static Optional<SystemApp> ofPath(String path) {
        return OF_APPS.contains(path)
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(app -> Stream.of(app.prefixes.split(" ", -1)).anyMatch(path::startsWith))
                        .findFirst();
    }

    /**
     * The one of that title.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static SystemApp titled(String title) {
        return Arrays.stream(values())
                .filter(app -> app.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("WeCom has no app \"%s\": it has %s."
                        .formatted(
                                title,
                                Arrays.stream(values()).map(app -> app.title).collect(Collectors.joining(", ")))));
    }

    /** Its name in the administrator's console. */
    public String title() {
        return title;
    }

    /** Its agentid; all but that of 审批 are made up, of the kind that WeCom's own apps have. */
    public int agentId() {
        return agentId;
    }

    /** Whether every app of the corp may call its family. */
    public boolean isOpenToApps() {
        return openToApps;
    }
}
