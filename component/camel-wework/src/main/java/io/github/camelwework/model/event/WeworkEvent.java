// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A push of WeCom, typed: the body of {@code wework:callback} converts to it. Nothing is lost: {@link #fields()} has all
 * that came in, and an event without a class of its own is an {@link OtherEvent}.
 */
public sealed interface WeworkEvent
        permits TextReceived,
                ImageReceived,
                VoiceReceived,
                VideoReceived,
                LocationReceived,
                LinkReceived,
                AppEvent,
                LocationEvent,
                JobEvent,
                MenuEvent,
                CardEvent,
                ApprovalEvent,
                LivingEvent,
                CalendarEvent,
                MailEvent,
                MemberEvent,
                DepartmentEvent,
                TagEvent,
                CustomerEvent,
                CustomerChatEvent,
                CustomerTagEvent,
                AcquisitionEvent,
                KfEvent,
                KfAccountEvent,
                SuiteTicketEvent,
                AuthEvent,
                OrderEvent,
                LicenceEvent,
                RegisterEvent,
                RobotMessage,
                RobotEvent,
                OtherEvent {

    /** All that WeCom sent, under its own names. */
    Map<String, Object> fields();

    /** Who sent the message or caused the event: a userid, or sys; null when nobody is named. */
    default @Nullable String fromUserName() {
        return Fields.text(fields(), "FromUserName");
    }

    /** Whom it was sent to: the corpid. */
    default @Nullable String toUserName() {
        return Fields.text(fields(), "ToUserName");
    }

    /** The type of a message, or event; null for suites. */
    default @Nullable String msgType() {
        return Fields.text(fields(), "MsgType");
    }

    /** The event; null for messages. */
    default @Nullable String event() {
        return Fields.text(fields(), "Event");
    }

    /** What changed, of events that come in several kinds. */
    default @Nullable String changeType() {
        return Fields.text(fields(), "ChangeType");
    }

    /** The event of a suite. */
    default @Nullable String infoType() {
        return Fields.text(fields(), "InfoType");
    }

    /** The suite that it is for. */
    default @Nullable String suiteId() {
        return Fields.text(fields(), "SuiteId");
    }

    /** The corp that an event of a suite is about. */
    default @Nullable String authCorpId() {
        return Fields.text(fields(), "AuthCorpId");
    }
}
