// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import org.apache.camel.spi.Metadata;

/**
 * The names of all headers. Camel's default filters strip them where a message comes in from outside (JMS, HTTP, files),
 * so a route that takes receivers from there sets them itself, on purpose.
 */
public final class WeworkConstants {

    /** What every header of this component begins with. */
    public static final String HEADER_PREFIX = "CamelWework";

    /** The name of the WeworkAccount to call with. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description = "The name of the WeworkAccount to call with. Overrides the body and the option.",
            javaType = "String")
    public static final String ACCOUNT = "CamelWeworkAccount";

    /** The id of the app that sends (agentid). Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description = "The id of the app that sends (agentid). Overrides the body and the option.",
            javaType = "Integer")
    public static final String AGENT_ID = "CamelWeworkAgentId";

    /** Userids that receive, apart by commas or bars; @all for everybody in the app's visible range. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description =
                    "Userids that receive, apart by commas or bars; all with an at sign before it for everybody in the app's visible range. Overrides the body and the option.",
            javaType = "Object")
    public static final String TO_USER = "CamelWeworkToUser";

    /** Ids of departments that receive, apart by commas or bars. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description =
                    "Ids of departments that receive, apart by commas or bars. Overrides the body and the option.",
            javaType = "Object")
    public static final String TO_PARTY = "CamelWeworkToParty";

    /** Ids of tags that receive, apart by commas or bars. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description = "Ids of tags that receive, apart by commas or bars. Overrides the body and the option.",
            javaType = "Object")
    public static final String TO_TAG = "CamelWeworkToTag";

    /** The type of the message that a plain body becomes, for example text, markdown, textcard, image, file. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description =
                    "The type of the message that a plain body becomes, for example text, markdown, textcard, image, file. Overrides the body and the option.",
            javaType = "String")
    public static final String MSG_TYPE = "CamelWeworkMsgType";

    /** The title, for the message types that have one. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description = "The title, for the message types that have one. Overrides the body and the option.",
            javaType = "String")
    public static final String TITLE = "CamelWeworkTitle";

    /** The description, for the message types that have one beside their content. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description =
                    "The description, for the message types that have one beside their content. Overrides the body and the option.",
            javaType = "String")
    public static final String DESCRIPTION = "CamelWeworkDescription";

    /** The link, for the message types that have one. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description = "The link, for the message types that have one. Overrides the body and the option.",
            javaType = "String")
    public static final String URL = "CamelWeworkUrl";

    /** The address of the picture, for the message types that have one. */
    @Metadata(
            label = "producer",
            description = "The address of the picture, for the message types that have one",
            javaType = "String")
    public static final String PIC_URL = "CamelWeworkPicUrl";

    /** The kind of card that a plain body becomes. */
    @Metadata(label = "producer", description = "The kind of card that a plain body becomes", javaType = "String")
    public static final String CARD_TYPE = "CamelWeworkCardType";

    /** Your own id of a card. */
    @Metadata(label = "producer", description = "Your own id of a card", javaType = "String")
    public static final String TASK_ID = "CamelWeworkTaskId";

    /** The code of a card that is to be updated. */
    @Metadata(
            label = "producer",
            description =
                    "The code of a card that is to be updated: what CamelWeworkResponseCode held after its send, or the event of a click",
            javaType = "String")
    public static final String CARD_CODE = "CamelWeworkCardCode";

    /** The buttons of a card: a Map of keys and names, or text as yes=Agree,no=Refuse. */
    @Metadata(
            label = "producer",
            description = "The buttons of a card: a Map of keys and names, or text as yes=Agree,no=Refuse",
            javaType = "Map or String")
    public static final String BUTTONS = "CamelWeworkButtons";

    /** The text of a textcard's link. */
    @Metadata(label = "producer", description = "The text of a textcard's link", javaType = "String")
    public static final String BUTTON_TEXT = "CamelWeworkButtonText";

    /** 1: the message cannot be forwarded and shows a watermark; 2: it can be shared inside the corp only (mpnews). Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description =
                    "1: the message cannot be forwarded and shows a watermark; 2: it can be shared inside the corp only (mpnews). Overrides the body and the option.",
            javaType = "Integer")
    public static final String SAFE = "CamelWeworkSafe";

    /** The id of the app chat. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description = "The id of the app chat. Overrides the body and the option.",
            javaType = "String")
    public static final String CHAT_ID = "CamelWeworkChatId";

    /** The userid of the member. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description = "The userid of the member. Overrides the body and the option.",
            javaType = "String")
    public static final String USER_ID = "CamelWeworkUserId";

    /** The id of the department. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description = "The id of the department. Overrides the body and the option.",
            javaType = "String")
    public static final String DEPARTMENT_ID = "CamelWeworkDepartmentId";

    /** The id of the tag. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description = "The id of the tag. Overrides the body and the option.",
            javaType = "String")
    public static final String TAG_ID = "CamelWeworkTagId";

    /** The media_id of a temporary file. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description = "The media_id of a temporary file. Overrides the body and the option.",
            javaType = "String")
    public static final String MEDIA_ID = "CamelWeworkMediaId";

    /** What an uploaded file is to WeCom. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description = "What an uploaded file is to WeCom. Overrides the body and the option.",
            javaType = "String")
    public static final String MEDIA_TYPE = "CamelWeworkMediaType";

    /** Where the browser goes back to after a web authorisation: a whole address at the trusted domain of the app, not encoded. Overrides the option. */
    @Metadata(
            label = "producer",
            description =
                    "Where the browser goes back to after a web authorisation: a whole address at the trusted domain of the app, not encoded. Overrides the option.",
            javaType = "String")
    public static final String REDIRECT_URI = "CamelWeworkRedirectUri";

    /** Comes back with the browser as it is: at most 128 letters and digits, unguessable and checked when it comes back. Overrides the option. */
    @Metadata(
            label = "producer",
            description =
                    "Comes back with the browser as it is: at most 128 letters and digits, unguessable and checked when it comes back. Overrides the option.",
            javaType = "String")
    public static final String STATE = "CamelWeworkState";

    /** What a web authorisation asks for: who it is (snsapi_base, the default), or the details of the member too, with consent. Overrides the option. */
    @Metadata(
            label = "producer",
            description =
                    "What a web authorisation asks for: who it is (snsapi_base, the default), or the details of the member too, with consent. Overrides the option.",
            javaType = "String")
    public static final String SCOPE = "CamelWeworkScope";

    /** Makes the authorisation link that for a browser on a desk, which shows a QR code: of an app of the corp, or of a suite. Overrides the option. */
    @Metadata(
            label = "producer",
            description =
                    "Makes the authorisation link that for a browser on a desk, which shows a QR code: of an app of the corp, or of a suite. Overrides the option.",
            javaType = "String")
    public static final String LOGIN_TYPE = "CamelWeworkLoginType";

    /** The language of the login page for desktops. Overrides the option. */
    @Metadata(
            label = "producer",
            description = "The language of the login page for desktops. Overrides the option.",
            javaType = "String")
    public static final String LANG = "CamelWeworkLang";

    /** For which function a signature is: wx.config (config) or wx.agentConfig (agent_config). Overrides the option. */
    @Metadata(
            label = "producer",
            description =
                    "For which function a signature is: wx.config (config) or wx.agentConfig (agent_config). Overrides the option.",
            javaType = "String")
    public static final String TICKET_TYPE = "CamelWeworkTicketType";

    /** The code of a web authorisation. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description = "The code of a web authorisation. Overrides the body and the option.",
            javaType = "String")
    public static final String CODE = "CamelWeworkCode";

    /** Where the page begins: the next_cursor of the page before. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description =
                    "Where the page begins: the next_cursor of the page before. Overrides the body and the option.",
            javaType = "String")
    public static final String CURSOR = "CamelWeworkCursor";

    /** How many rows a page holds. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description = "How many rows a page holds. Overrides the body and the option.",
            javaType = "Integer")
    public static final String PAGE_SIZE = "CamelWeworkPageSize";

    /** Any further parameters of the operation, under WeCom's own names. */
    @Metadata(
            label = "producer",
            description = "Any further parameters of the operation, under WeCom's own names",
            javaType = "java.util.Map")
    public static final String PARAMETERS = "CamelWeworkParameters";

    /** What a send is known by when it is tried again in another exchange or after a restart. */
    @Metadata(
            label = "producer",
            description =
                    "What a send of several calls is known by when it is tried again in another exchange or after a restart, such as a JMSMessageID: what WeCom has taken of it is kept in stateStore or stateDirectory, and not sent again. Of one message's own; without it an exchange remembers for itself alone.",
            javaType = "String")
    public static final String RESUME_KEY = "CamelWeworkResumeKey";

    /** WeCom's errcode; set on failures too. */
    @Metadata(label = "producer", description = "WeCom's errcode; set on failures too", javaType = "Integer")
    public static final String ERROR_CODE = "CamelWeworkErrorCode";

    /** WeCom's errmsg; set on failures too. */
    @Metadata(label = "producer", description = "WeCom's errmsg; set on failures too", javaType = "String")
    public static final String ERROR_MESSAGE = "CamelWeworkErrorMessage";

    /** The msgid of the message that was sent. */
    @Metadata(
            label = "common",
            description = "The msgid of the message that was sent, or received",
            javaType = "String")
    public static final String MSG_ID = "CamelWeworkMsgId";

    /** The msgids of all calls that a send was split into; of those that were taken when it fails. */
    @Metadata(
            label = "producer",
            description =
                    "The msgids of all calls that a send was split into; when it fails, of those that WeCom had taken",
            javaType = "java.util.List")
    public static final String MSG_IDS = "CamelWeworkMsgIds";

    /** The response_code with which an interactive card is updated, once. */
    @Metadata(
            label = "producer",
            description = "The response_code with which an interactive card is updated, once",
            javaType = "String")
    public static final String RESPONSE_CODE = "CamelWeworkResponseCode";

    /** Userids that were not reached; set on failures too. */
    @Metadata(
            label = "producer",
            description = "Userids that were not reached; set on failures too",
            javaType = "java.util.List")
    public static final String INVALID_USER = "CamelWeworkInvalidUser";

    /** Departments that were not reached; set on failures too. */
    @Metadata(
            label = "producer",
            description = "Departments that were not reached; set on failures too",
            javaType = "java.util.List")
    public static final String INVALID_PARTY = "CamelWeworkInvalidParty";

    /** Tags that were not reached; set on failures too. */
    @Metadata(
            label = "producer",
            description = "Tags that were not reached; set on failures too",
            javaType = "java.util.List")
    public static final String INVALID_TAG = "CamelWeworkInvalidTag";

    /** Userids without an interface licence; set on failures too. */
    @Metadata(
            label = "producer",
            description = "Userids without an interface licence; set on failures too",
            javaType = "java.util.List")
    public static final String UNLICENSED_USER = "CamelWeworkUnlicensedUser";

    /** The id of the app chat that was created. */
    @Metadata(label = "producer", description = "The id of the app chat that was created", javaType = "String")
    public static final String NEW_CHAT_ID = "CamelWeworkNewChatId";

    /** The media_id of the file that was uploaded. */
    @Metadata(label = "producer", description = "The media_id of the file that was uploaded", javaType = "String")
    public static final String NEW_MEDIA_ID = "CamelWeworkNewMediaId";

    /** The id of what was created: a department, a tag, a job. */
    @Metadata(
            label = "producer",
            description = "The id of what was created: a department, a tag, a job",
            javaType = "Object")
    public static final String NEW_ID = "CamelWeworkNewId";

    /** When the token of wework:token is not to be used any more, in seconds since 1970. */
    @Metadata(
            label = "producer",
            description = "When the token of wework:token is not to be used any more, in seconds since 1970",
            javaType = "Long")
    public static final String EXPIRES_AT = "CamelWeworkExpiresAt";

    /** The type of a received message or event: text, image, event and so on. */
    @Metadata(
            label = "consumer",
            description = "The type of a received message or event: text, image, event and so on",
            javaType = "String")
    public static final String EVENT_MSG_TYPE = "CamelWeworkEventMsgType";

    /** To whom an event went, which is the corp. */
    @Metadata(label = "consumer", description = "To whom an event went, which is the corp", javaType = "String")
    public static final String EVENT_TO_USER = "CamelWeworkEventToUser";

    /** The app that an event is for. */
    @Metadata(label = "consumer", description = "The app that an event is for", javaType = "Integer")
    public static final String EVENT_AGENT_ID = "CamelWeworkEventAgentId";

    /** The chat that an event is from. */
    @Metadata(label = "consumer", description = "The chat that an event is from", javaType = "String")
    public static final String EVENT_CHAT_ID = "CamelWeworkEventChatId";

    /** The event that was received, for example click or change_contact. */
    @Metadata(
            label = "consumer",
            description = "The event that was received, for example click or change_contact",
            javaType = "String")
    public static final String EVENT = "CamelWeworkEvent";

    /** What changed, of events that come in several kinds, for example create_user. */
    @Metadata(
            label = "consumer",
            description = "What changed, of events that come in several kinds, for example create_user",
            javaType = "String")
    public static final String CHANGE_TYPE = "CamelWeworkChangeType";

    /** The key of the button or menu entry, or the address that was opened. */
    @Metadata(
            label = "consumer",
            description = "The key of the button or menu entry, or the address that was opened",
            javaType = "String")
    public static final String EVENT_KEY = "CamelWeworkEventKey";

    /** Who sent a message or caused an event: a userid, or sys. */
    @Metadata(
            label = "consumer",
            description = "Who sent a message or caused an event: a userid, or sys",
            javaType = "String")
    public static final String FROM_USER = "CamelWeworkFromUser";

    /** The event of a suite, for example suite_ticket or create_auth. */
    @Metadata(
            label = "consumer",
            description = "The event of a suite, for example suite_ticket or create_auth",
            javaType = "String")
    public static final String INFO_TYPE = "CamelWeworkInfoType";

    /** The suite that an event is for. */
    @Metadata(label = "consumer", description = "The suite that an event is for", javaType = "String")
    public static final String SUITE_ID = "CamelWeworkSuiteId";

    /** The corp that an event of a suite is about. */
    @Metadata(label = "consumer", description = "The corp that an event of a suite is about", javaType = "String")
    public static final String AUTH_CORP_ID = "CamelWeworkAuthCorpId";

    /** The smart robot that an event is for. */
    @Metadata(label = "consumer", description = "The smart robot that an event is for", javaType = "String")
    public static final String BOT_ID = "CamelWeworkBotId";

    /** When an event was made, in seconds since 1970. */
    @Metadata(label = "consumer", description = "When an event was made, in seconds since 1970", javaType = "Long")
    public static final String CREATE_TIME = "CamelWeworkCreateTime";

    /** The hash of a plan of contact/sync that may pass the brakes, once. */
    @Metadata(
            label = "producer",
            description = "The hash of a plan of contact/sync that may pass the brakes, once",
            javaType = "String")
    public static final String APPROVED_PLAN = "CamelWeworkApprovedPlan";

    /** The hash of the plan that contact/sync made or applied. */
    @Metadata(
            label = "producer",
            description = "The hash of the plan that contact/sync made or applied",
            javaType = "String")
    public static final String PLAN_HASH = "CamelWeworkPlanHash";

    /** How many objects contact/sync changed. */
    @Metadata(label = "producer", description = "How many objects contact/sync changed", javaType = "Integer")
    public static final String SYNC_DONE = "CamelWeworkSyncDone";

    /** How many objects contact/sync could not change. */
    @Metadata(label = "producer", description = "How many objects contact/sync could not change", javaType = "Integer")
    public static final String SYNC_FAILED = "CamelWeworkSyncFailed";

    /** How many rows and fields of the source contact/sync could not use. */
    @Metadata(
            label = "producer",
            description = "How many rows and fields of the source contact/sync could not use",
            javaType = "Integer")
    public static final String SYNC_REFUSED = "CamelWeworkSyncRefused";

    private WeworkConstants() {}
}
