// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import org.apache.camel.spi.Metadata;

/**
 * The names of all headers. Camel's default filters strip them where a message comes in from outside (JMS, HTTP, files),
 * so a route that takes receivers from there sets them itself, on purpose.
 */
public final class WeworkConstants {

    /** The prefix of all headers of this component. */
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

    /** Userids of the receivers, separated by commas or bars; @all for all members in the visible range of the app. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description =
                    "Userids of the receivers, separated by commas or bars; the word all after an at sign means all members in the visible range of the app. Overrides the body and the option.",
            javaType = "Object")
    public static final String TO_USER = "CamelWeworkToUser";

    /** Ids of the departments that receive, separated by commas or bars. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description =
                    "Ids of the departments that receive, separated by commas or bars. Overrides the body and the option.",
            javaType = "Object")
    public static final String TO_PARTY = "CamelWeworkToParty";

    /** Ids of the tags that receive, separated by commas or bars. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description =
                    "Ids of the tags that receive, separated by commas or bars. Overrides the body and the option.",
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

    /** The URL of the image, for the message types that have one. */
    @Metadata(
            label = "producer",
            description = "The URL of the image, for the message types that have one",
            javaType = "String")
    public static final String PIC_URL = "CamelWeworkPicUrl";

    /** The kind of card that a plain body becomes. */
    @Metadata(label = "producer", description = "The kind of card that a plain body becomes", javaType = "String")
    public static final String CARD_TYPE = "CamelWeworkCardType";

    /** Your own id of a card. */
    @Metadata(label = "producer", description = "Your own id of a card", javaType = "String")
    public static final String TASK_ID = "CamelWeworkTaskId";

    /** The code for updating a card. */
    @Metadata(
            label = "producer",
            description =
                    "The code for updating a card, from the header CamelWeworkResponseCode of its send or from the event of a click",
            javaType = "String")
    public static final String CARD_CODE = "CamelWeworkCardCode";

    /** The buttons of a card: a Map of keys and names, or a text such as yes=Agree,no=Refuse. */
    @Metadata(
            label = "producer",
            description = "The buttons of a card: a Map of keys and names, or a text such as yes=Agree,no=Refuse",
            javaType = "Map or String")
    public static final String BUTTONS = "CamelWeworkButtons";

    /** The text of the link of a textcard. */
    @Metadata(label = "producer", description = "The text of the link of a textcard", javaType = "String")
    public static final String BUTTON_TEXT = "CamelWeworkButtonText";

    /** 1: the message cannot be forwarded and shows a watermark; 2: it can be shared only inside the corp (mpnews). Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description =
                    "1: the message cannot be forwarded and shows a watermark; 2: it can be shared only inside the corp (mpnews). Overrides the body and the option.",
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

    /** The type of the uploaded file. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description = "The type of the uploaded file. Overrides the body and the option.",
            javaType = "String")
    public static final String MEDIA_TYPE = "CamelWeworkMediaType";

    /** The address to which the browser returns after a web authorisation: a complete, unencoded address at the trusted domain of the app. Overrides the option. */
    @Metadata(
            label = "producer",
            description =
                    "The address to which the browser returns after a web authorisation: a complete, unencoded address at the trusted domain of the app. Overrides the option.",
            javaType = "String")
    public static final String REDIRECT_URI = "CamelWeworkRedirectUri";

    /** Returned unchanged with the browser: at most 128 letters and digits. Make it unguessable, and check it. Overrides the option. */
    @Metadata(
            label = "producer",
            description =
                    "Returned unchanged with the browser: at most 128 letters and digits. Make it unguessable, and check it. Overrides the option.",
            javaType = "String")
    public static final String STATE = "CamelWeworkState";

    /** What a web authorisation returns: the identity of the member (snsapi_base, the default), or with consent also details (snsapi_privateinfo). Overrides the option. */
    @Metadata(
            label = "producer",
            description =
                    "What a web authorisation returns: the identity of the member (snsapi_base, the default), or with consent also details (snsapi_privateinfo). Overrides the option.",
            javaType = "String")
    public static final String SCOPE = "CamelWeworkScope";

    /** Makes a link to the login page for desktop browsers, which shows a QR code, for an app of the corp or for a suite. Overrides the option. */
    @Metadata(
            label = "producer",
            description =
                    "Makes a link to the login page for desktop browsers, which shows a QR code, for an app of the corp or for a suite. Overrides the option.",
            javaType = "String")
    public static final String LOGIN_TYPE = "CamelWeworkLoginType";

    /** The language of the login page for desktop browsers. Overrides the option. */
    @Metadata(
            label = "producer",
            description = "The language of the login page for desktop browsers. Overrides the option.",
            javaType = "String")
    public static final String LANG = "CamelWeworkLang";

    /** The function that a signature is for: wx.config (config) or wx.agentConfig (agent_config). Overrides the option. */
    @Metadata(
            label = "producer",
            description =
                    "The function that a signature is for: wx.config (config) or wx.agentConfig (agent_config). Overrides the option.",
            javaType = "String")
    public static final String TICKET_TYPE = "CamelWeworkTicketType";

    /** The code of a web authorisation. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description = "The code of a web authorisation. Overrides the body and the option.",
            javaType = "String")
    public static final String CODE = "CamelWeworkCode";

    /** Where the page begins: the next_cursor of the previous page. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description =
                    "Where the page begins: the next_cursor of the previous page. Overrides the body and the option.",
            javaType = "String")
    public static final String CURSOR = "CamelWeworkCursor";

    /** The number of rows of a page. Overrides the body and the option. */
    @Metadata(
            label = "producer",
            description = "The number of rows of a page. Overrides the body and the option.",
            javaType = "Integer")
    public static final String PAGE_SIZE = "CamelWeworkPageSize";

    /** Further parameters of the operation, under WeCom's own names. */
    @Metadata(
            label = "producer",
            description = "Further parameters of the operation, under WeCom's own names",
            javaType = "java.util.Map")
    public static final String PARAMETERS = "CamelWeworkParameters";

    /** The id of a send of several calls, so that a retry in another exchange or after a restart resumes it. */
    @Metadata(
            label = "producer",
            description =
                    "The id of a send of several calls, for example a JMSMessageID. With it, a retry in another exchange or after a restart resumes after the calls that WeCom has taken; stateStore or stateDirectory keeps the progress. Use one id per message. By default only the same exchange resumes.",
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

    /** The msgids of all calls of a split send; after a failure, those of the successful calls. */
    @Metadata(
            label = "producer",
            description = "The msgids of all calls of a split send; after a failure, those of the successful calls",
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

    /** The id of the created department, tag or job. */
    @Metadata(label = "producer", description = "The id of the created department, tag or job", javaType = "Object")
    public static final String NEW_ID = "CamelWeworkNewId";

    /** When the token of wework:token expires, in seconds since 1970. */
    @Metadata(
            label = "producer",
            description = "When the token of wework:token expires, in seconds since 1970",
            javaType = "Long")
    public static final String EXPIRES_AT = "CamelWeworkExpiresAt";

    /** The type of a received message or event: text, image, event and so on. */
    @Metadata(
            label = "consumer",
            description = "The type of a received message or event: text, image, event and so on",
            javaType = "String")
    public static final String EVENT_MSG_TYPE = "CamelWeworkEventMsgType";

    /** The receiver of an event: the corpid. */
    @Metadata(label = "consumer", description = "The receiver of an event: the corpid", javaType = "String")
    public static final String EVENT_TO_USER = "CamelWeworkEventToUser";

    /** The app that an event is for. */
    @Metadata(label = "consumer", description = "The app that an event is for", javaType = "Integer")
    public static final String EVENT_AGENT_ID = "CamelWeworkEventAgentId";

    /** The chat that an event is from. */
    @Metadata(label = "consumer", description = "The chat that an event is from", javaType = "String")
    public static final String EVENT_CHAT_ID = "CamelWeworkEventChatId";

    /** The received event, for example click or change_contact. */
    @Metadata(
            label = "consumer",
            description = "The received event, for example click or change_contact",
            javaType = "String")
    public static final String EVENT = "CamelWeworkEvent";

    /** The kind of change, for events that come in several kinds, for example create_user. */
    @Metadata(
            label = "consumer",
            description = "The kind of change, for events that come in several kinds, for example create_user",
            javaType = "String")
    public static final String CHANGE_TYPE = "CamelWeworkChangeType";

    /** The key of the button or menu entry, or the address that was opened. */
    @Metadata(
            label = "consumer",
            description = "The key of the button or menu entry, or the address that was opened",
            javaType = "String")
    public static final String EVENT_KEY = "CamelWeworkEventKey";

    /** The sender of a message, or the member who caused an event: a userid, or sys. */
    @Metadata(
            label = "consumer",
            description = "The sender of a message, or the member who caused an event: a userid, or sys",
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

    /** When an event was created, in seconds since 1970. */
    @Metadata(label = "consumer", description = "When an event was created, in seconds since 1970", javaType = "Long")
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

    /** The number of objects that contact/sync changed. */
    @Metadata(label = "producer", description = "The number of objects that contact/sync changed", javaType = "Integer")
    public static final String SYNC_DONE = "CamelWeworkSyncDone";

    /** The number of objects that contact/sync could not change. */
    @Metadata(
            label = "producer",
            description = "The number of objects that contact/sync could not change",
            javaType = "Integer")
    public static final String SYNC_FAILED = "CamelWeworkSyncFailed";

    /** The number of rows and fields of the source that contact/sync could not use. */
    @Metadata(
            label = "producer",
            description = "The number of rows and fields of the source that contact/sync could not use",
            javaType = "Integer")
    public static final String SYNC_REFUSED = "CamelWeworkSyncRefused";

    private WeworkConstants() {}
}
