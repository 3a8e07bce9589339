// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.access.TicketType;
import io.github.camelwework.catalog.Credential;
import io.github.camelwework.catalog.HttpMethod;
import io.github.camelwework.delivery.ReadPages;
import io.github.camelwework.http.Timeouts;
import io.github.camelwework.limit.LimitPolicy;
import io.github.camelwework.limit.OnRateLimit;
import io.github.camelwework.request.BodyAs;
import io.github.camelwework.request.OnOverflow;
import io.github.camelwework.runtime.CallOptions;
import io.github.camelwework.runtime.OnPartialDelivery;
import java.time.Duration;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.Configurer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.apache.camel.spi.UriPath;
import org.jspecify.annotations.Nullable;

/** The options of an endpoint; those set at the component are the defaults of all its endpoints. */
@UriParams
@Configurer
public class WeworkConfiguration extends WeworkSyncOptions implements Cloneable {

    public static final String DEFAULT_BASE_URL = "https://qyapi.weixin.qq.com";

    @UriPath(
            description =
                    "The operation: WeCom's own API path without /cgi-bin/, for example message/send or user/get. The page component/docs/operations.md lists the known operations with their parameters; other paths work too.")
    @Metadata(required = true)
    private @Nullable String operation;

    @UriParam(
            description =
                    "The name of the WeworkAccount to call with: a bean of the registry, or one that a WeworkAccountResolver returns. Its secrets replace those of the component. The header CamelWeworkAccount overrides it.")
    private @Nullable String account;

    @UriParam(
            defaultValue = "https://qyapi.weixin.qq.com",
            description =
                    "The base URL of WeCom's API: https, or http on a loopback address such as the simulator's. A path is kept, for gateways.")
    private String baseUrl = DEFAULT_BASE_URL;

    @UriParam(label = "security", description = "The corpid, from the administrator's page My Company (我的企业)")
    private @Nullable String corpId;

    @UriParam(description = "The id of the app that sends (agentid)")
    private @Nullable Integer agentId;

    @UriParam(
            label = "producer",
            description =
                    "Userids of the receivers, separated by commas or bars; the word all after an at sign means all members in the visible range of the app")
    private @Nullable String toUser;

    @UriParam(label = "producer", description = "Ids of the departments that receive, separated by commas or bars")
    private @Nullable String toParty;

    @UriParam(label = "producer", description = "Ids of the tags that receive, separated by commas or bars")
    private @Nullable String toTag;

    @UriParam(
            label = "producer",
            defaultValue = "text",
            description =
                    "The type of the message that a plain body becomes, for example text, markdown, textcard, news, image, file, template_card")
    private @Nullable String msgType;

    @UriParam(label = "producer", description = "The title, for the message types that have one")
    private @Nullable String title;

    @UriParam(
            label = "producer",
            description = "The description, for the message types that have one beside their content")
    private @Nullable String description;

    @UriParam(label = "producer", description = "The link, for the message types that have one")
    private @Nullable String url;

    @UriParam(label = "producer", description = "The URL of the image, for the message types that have one")
    private @Nullable String picUrl;

    @UriParam(
            label = "producer",
            enums = "text_notice,news_notice,button_interaction,vote_interaction,multiple_interaction",
            description = "The kind of card that a plain body becomes with msgType=template_card")
    private @Nullable String cardType;

    @UriParam(
            label = "producer",
            description =
                    "Your own id of a card, unique in the app: digits, letters, underscores, hyphens and at signs, at most 128. Each click returns it.")
    private @Nullable String taskId;

    @UriParam(
            label = "producer",
            description =
                    "The code for updating a card, from the header CamelWeworkResponseCode of its send or from the event of a click. It works once, within 72 hours.")
    private @Nullable String cardCode;

    @UriParam(
            label = "producer",
            description =
                    "The buttons of a card, for example yes=Agree,no=Refuse. The name is shown; the key comes back with a click.")
    private @Nullable String buttons;

    @UriParam(label = "producer", description = "The text of the link of a textcard, at most 4 characters")
    private @Nullable String buttonText;

    @UriParam(
            label = "producer",
            enums = "0,1,2",
            description =
                    "1: the message cannot be forwarded and shows a watermark; 2: it can be shared only inside the corp (mpnews)")
    private @Nullable Integer safe;

    @UriParam(
            label = "producer",
            description =
                    "Lets WeCom drop a message that equals one of the last half hour, so that a send with an unknown outcome is repeated safely. Off by default, because a second alert with the same text would be dropped.")
    private @Nullable Boolean duplicateCheck;

    @UriParam(label = "producer", description = "The id of the app chat")
    private @Nullable String chatId;

    @UriParam(label = "producer", description = "The userid of the member")
    private @Nullable String userId;

    @UriParam(label = "producer", description = "The id of the department")
    private @Nullable String departmentId;

    @UriParam(label = "producer", description = "The id of the tag")
    private @Nullable String tagId;

    @UriParam(label = "producer", description = "The media_id of a temporary file")
    private @Nullable String mediaId;

    @UriParam(label = "producer", enums = "image,voice,video,file", description = "The type of the uploaded file")
    private @Nullable String mediaType;

    @UriParam(label = "producer", description = "The code of a web authorisation")
    private @Nullable String code;

    @UriParam(
            label = "producer",
            description =
                    "The address to which the browser returns after a web authorisation: a complete, unencoded address at the trusted domain of the app")
    private @Nullable String redirectUri;

    @UriParam(
            label = "producer",
            description =
                    "Returned unchanged with the browser: at most 128 letters and digits. Make it unguessable, and check it.")
    private @Nullable String state;

    @UriParam(
            label = "producer",
            enums = "snsapi_base,snsapi_privateinfo",
            description =
                    "What a web authorisation returns: the identity of the member (snsapi_base, the default), or with consent also details (snsapi_privateinfo)")
    private @Nullable String scope;

    @UriParam(
            label = "producer",
            enums = "CorpApp,ServiceApp",
            description =
                    "Makes a link to the login page for desktop browsers, which shows a QR code, for an app of the corp or for a suite")
    private @Nullable String loginType;

    @UriParam(label = "producer", enums = "zh,en", description = "The language of the login page for desktop browsers")
    private @Nullable String lang;

    @UriParam(
            label = "producer",
            defaultValue = "config",
            description = "The function that a signature is for: wx.config (config) or wx.agentConfig (agent_config)")
    private @Nullable TicketType ticketType;

    @UriParam(label = "producer", description = "Where the page begins: the next_cursor of the previous page")
    private @Nullable String cursor;

    @UriParam(label = "producer", description = "The number of rows of a page")
    private @Nullable Integer pageSize;

    @UriParam(
            label = "producer",
            defaultValue = "none",
            description =
                    "How to read an answer in pages: none returns one page, all returns one answer with the rows of all pages, stream returns an Iterator of the rows with one page in memory")
    private ReadPages paging = ReadPages.NONE;

    @UriParam(
            label = "producer",
            defaultValue = "false",
            description =
                    "For an operation that only starts a job (media/upload_by_url, batch/syncuser, batch/replaceuser, batch/replaceparty, the exports, service/contact/id_translate): whether the exchange continues with the result of the job when it is done. No thread is held.")
    private boolean awaitJob;

    @UriParam(
            label = "producer",
            defaultValue = "600000",
            javaType = "java.time.Duration",
            description =
                    "With awaitJob: how long a job may take. WeCom drops a job of media/upload_by_url after an hour.")
    private long jobTimeout = 600_000;

    @UriParam(
            label = "producer",
            defaultValue = "auto",
            description =
                    "Whether a text body is the request or the content: auto takes a JSON object as the request (for messages only if it has a msgtype)")
    private BodyAs bodyAs = BodyAs.AUTO;

    @UriParam(
            label = "producer",
            defaultValue = "true",
            description =
                    "Whether headers and the body may choose the receivers, the app (agentid) and the account, and give contact/sync a plan or its approval. If false, only the URI, the account and the component count: use it for routes whose messages come from outside.")
    private boolean trustMessage = true;

    @UriParam(
            label = "producer",
            defaultValue = "fail",
            description =
                    "What to do with text or markdown content that is longer than WeCom takes: fail, truncate it, or split it into at most 30 numbered parts")
    private OnOverflow onOverflow = OnOverflow.FAIL;

    @UriParam(
            label = "producer",
            defaultValue = "warn",
            description =
                    "What to do if some receivers were not reached. If no receiver was reached, the call always fails.")
    private OnPartialDelivery onPartialDelivery = OnPartialDelivery.WARN;

    @UriParam(
            label = "producer",
            defaultValue = "30000",
            javaType = "java.time.Duration",
            description = "How long to wait for WeCom's answer")
    private long responseTimeout = 30_000;

    @UriParam(
            label = "producer",
            javaType = "java.time.Duration",
            description =
                    "How long one attempt of a call may take, from the wait for a connection to the last byte, including gettoken and files. The default (0) is the sum of connectionRequestTimeout, connectTimeout and responseTimeout, plus one second for each 64 KiB of the bodies.")
    private long callTimeout;

    @UriParam(
            label = "producer",
            defaultValue = "wait",
            description = "What to do with a call that would exceed a limit published by WeCom: wait, or fail at once")
    private OnRateLimit onRateLimit = OnRateLimit.WAIT;

    @UriParam(
            label = "producer",
            defaultValue = "5000",
            javaType = "java.time.Duration",
            description =
                    "The maximum time that a call waits for a rate limit. It fails at once if the wait would be longer.")
    private long maxRateLimitWait = 5_000;

    @UriParam(
            label = "producer,advanced",
            defaultValue = "false",
            description =
                    "Whether a redelivery repeats calls with an unknown outcome, for sends of several calls. Receivers may then get a part twice. If not, such a redelivery fails again. With duplicateCheck=true the call is always repeated, because WeCom drops the second.")
    private boolean repeatUnknown;

    @UriParam(
            label = "producer,advanced",
            defaultValue = "true",
            description =
                    "Whether calls stay within the limits that WeCom publishes. If not, WeCom silently drops messages beyond the limit of a member. Blocks after errcode 45009 apply in any case.")
    private boolean rateLimiterEnabled = true;

    @UriParam(
            label = "producer,advanced",
            description = "The HTTP method, for an operation that the catalogue does not know")
    private @Nullable HttpMethod httpMethod;

    @UriParam(label = "producer,advanced", description = "The secret to use instead of the one from the catalogue")
    private @Nullable Credential credential;

    /** The operation: WeCom's own API path without /cgi-bin/, for example message/send or user/get. */
    public @Nullable String getOperation() {
        return operation;
    }

    public void setOperation(@Nullable String operation) {
        this.operation = operation;
    }

    /** The name of the WeworkAccount to call with: a bean of the registry, or one that a WeworkAccountResolver returns. Its secrets replace those of the component. The header CamelWeworkAccount overrides it. */
    public @Nullable String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account;
    }

    /** The base URL of WeCom's API: https, or http on a loopback address such as the simulator's. A path is kept, for gateways. */
    public String getBaseUrl() {
        return baseUrl;
    }

    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** The corpid, from the administrator's page My Company (我的企业). */
    public @Nullable String getCorpId() {
        return corpId;
    }

    public void setCorpId(@Nullable String corpId) {
        this.corpId = corpId;
    }

    /** The id of the app that sends (agentid). */
    public @Nullable Integer getAgentId() {
        return agentId;
    }

    public void setAgentId(@Nullable Integer agentId) {
        this.agentId = agentId;
    }

    /** Userids of the receivers, separated by commas or bars; @all for all members in the visible range of the app. */
    public @Nullable String getToUser() {
        return toUser;
    }

    public void setToUser(@Nullable String toUser) {
        this.toUser = toUser;
    }

    /** Ids of the departments that receive, separated by commas or bars. */
    public @Nullable String getToParty() {
        return toParty;
    }

    public void setToParty(@Nullable String toParty) {
        this.toParty = toParty;
    }

    /** Ids of the tags that receive, separated by commas or bars. */
    public @Nullable String getToTag() {
        return toTag;
    }

    public void setToTag(@Nullable String toTag) {
        this.toTag = toTag;
    }

    /** The type of the message that a plain body becomes, for example text, markdown, textcard, image, file. */
    public @Nullable String getMsgType() {
        return msgType;
    }

    public void setMsgType(@Nullable String msgType) {
        this.msgType = msgType;
    }

    /** The title, for the message types that have one. */
    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    /** The description, for the message types that have one beside their content. */
    public @Nullable String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String description) {
        this.description = description;
    }

    /** The link, for the message types that have one. */
    public @Nullable String getUrl() {
        return url;
    }

    public void setUrl(@Nullable String url) {
        this.url = url;
    }

    /** The URL of the image. */
    public @Nullable String getPicUrl() {
        return picUrl;
    }

    public void setPicUrl(@Nullable String picUrl) {
        this.picUrl = picUrl;
    }

    /** The kind of card that a plain body becomes. */
    public @Nullable String getCardType() {
        return cardType;
    }

    public void setCardType(@Nullable String cardType) {
        this.cardType = cardType;
    }

    /** Your own id of a card. */
    public @Nullable String getTaskId() {
        return taskId;
    }

    public void setTaskId(@Nullable String taskId) {
        this.taskId = taskId;
    }

    /** The code for updating a card. */
    public @Nullable String getCardCode() {
        return cardCode;
    }

    public void setCardCode(@Nullable String cardCode) {
        this.cardCode = cardCode;
    }

    /** The buttons of a card, for example yes=Agree,no=Refuse. */
    public @Nullable String getButtons() {
        return buttons;
    }

    public void setButtons(@Nullable String buttons) {
        this.buttons = buttons;
    }

    /** The text of a textcard's link. */
    public @Nullable String getButtonText() {
        return buttonText;
    }

    public void setButtonText(@Nullable String buttonText) {
        this.buttonText = buttonText;
    }

    /** 1: the message cannot be forwarded and shows a watermark; 2: it can be shared only inside the corp (mpnews). */
    public @Nullable Integer getSafe() {
        return safe;
    }

    public void setSafe(@Nullable Integer safe) {
        this.safe = safe;
    }

    /** Lets WeCom drop a message that equals one of the last half hour, so that a send with an unknown outcome is repeated safely. Off by default, because a second alert with the same text would be dropped. */
    public @Nullable Boolean getDuplicateCheck() {
        return duplicateCheck;
    }

    public void setDuplicateCheck(@Nullable Boolean duplicateCheck) {
        this.duplicateCheck = duplicateCheck;
    }

    /** The id of the app chat. */
    public @Nullable String getChatId() {
        return chatId;
    }

    public void setChatId(@Nullable String chatId) {
        this.chatId = chatId;
    }

    /** The userid of the member. */
    public @Nullable String getUserId() {
        return userId;
    }

    public void setUserId(@Nullable String userId) {
        this.userId = userId;
    }

    /** The id of the department. */
    public @Nullable String getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(@Nullable String departmentId) {
        this.departmentId = departmentId;
    }

    /** The id of the tag. */
    public @Nullable String getTagId() {
        return tagId;
    }

    public void setTagId(@Nullable String tagId) {
        this.tagId = tagId;
    }

    /** The media_id of a temporary file. */
    public @Nullable String getMediaId() {
        return mediaId;
    }

    public void setMediaId(@Nullable String mediaId) {
        this.mediaId = mediaId;
    }

    /** The type of the uploaded file. */
    public @Nullable String getMediaType() {
        return mediaType;
    }

    public void setMediaType(@Nullable String mediaType) {
        this.mediaType = mediaType;
    }

    /** The code of a web authorisation. */
    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    /** The address to which the browser returns after a web authorisation: a complete, unencoded address at the trusted domain of the app. */
    public @Nullable String getRedirectUri() {
        return redirectUri;
    }

    public void setRedirectUri(@Nullable String redirectUri) {
        this.redirectUri = redirectUri;
    }

    /** Returned unchanged with the browser: at most 128 letters and digits. Make it unguessable, and check it. */
    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }

    /** What a web authorisation returns: the identity of the member (snsapi_base, the default), or with consent also details (snsapi_privateinfo). */
    public @Nullable String getScope() {
        return scope;
    }

    public void setScope(@Nullable String scope) {
        this.scope = scope;
    }

    /** Makes a link to the login page for desktop browsers, which shows a QR code, for an app of the corp or for a suite. */
    public @Nullable String getLoginType() {
        return loginType;
    }

    public void setLoginType(@Nullable String loginType) {
        this.loginType = loginType;
    }

    /** The language of the login page for desktop browsers. */
    public @Nullable String getLang() {
        return lang;
    }

    public void setLang(@Nullable String lang) {
        this.lang = lang;
    }

    /** The function that a signature is for: wx.config (config) or wx.agentConfig (agent_config). */
    public @Nullable TicketType getTicketType() {
        return ticketType;
    }

    public void setTicketType(@Nullable TicketType ticketType) {
        this.ticketType = ticketType;
    }

    /** Where the page begins: the next_cursor of the previous page. */
    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }

    /** The number of rows of a page. */
    public @Nullable Integer getPageSize() {
        return pageSize;
    }

    public void setPageSize(@Nullable Integer pageSize) {
        this.pageSize = pageSize;
    }

    /** How to read an answer in pages. */
    public ReadPages getPaging() {
        return paging;
    }

    public void setPaging(ReadPages paging) {
        this.paging = paging;
    }

    /** Whether the exchange continues with the result of the job that a call starts. */
    public boolean isAwaitJob() {
        return awaitJob;
    }

    public void setAwaitJob(boolean awaitJob) {
        this.awaitJob = awaitJob;
    }

    /** How long a job may take, in milliseconds. */
    public long getJobTimeout() {
        return jobTimeout;
    }

    public void setJobTimeout(long jobTimeout) {
        this.jobTimeout = jobTimeout;
    }

    /** Whether a text body is the request or the content: auto takes a JSON object as the request (for messages only if it has a msgtype). */
    public BodyAs getBodyAs() {
        return bodyAs;
    }

    public void setBodyAs(BodyAs bodyAs) {
        this.bodyAs = bodyAs;
    }

    /** Whether headers and the body may choose the receivers, the app and the account, and give a plan or its approval. */
    public boolean isTrustMessage() {
        return trustMessage;
    }

    public void setTrustMessage(boolean trustMessage) {
        this.trustMessage = trustMessage;
    }

    /** What to do with text or markdown content that is longer than WeCom takes. */
    public OnOverflow getOnOverflow() {
        return onOverflow;
    }

    public void setOnOverflow(OnOverflow onOverflow) {
        this.onOverflow = onOverflow;
    }

    /** What to do if some receivers were not reached. If no receiver was reached, the call always fails. */
    public OnPartialDelivery getOnPartialDelivery() {
        return onPartialDelivery;
    }

    public void setOnPartialDelivery(OnPartialDelivery onPartialDelivery) {
        this.onPartialDelivery = onPartialDelivery;
    }

    /** How long to wait for WeCom's answer, in milliseconds. */
    public long getResponseTimeout() {
        return responseTimeout;
    }

    public void setResponseTimeout(long responseTimeout) {
        this.responseTimeout = responseTimeout;
    }

    /** How long one attempt of a call may take, in milliseconds; 0 for the sum of the other time-outs. */
    public long getCallTimeout() {
        return callTimeout;
    }

    public void setCallTimeout(long callTimeout) {
        this.callTimeout = callTimeout;
    }

    Timeouts timeouts() {
        return Timeouts.ofMillis(responseTimeout, callTimeout);
    }

    /** What a call does that would exceed a published limit of WeCom's. */
    public OnRateLimit getOnRateLimit() {
        return onRateLimit;
    }

    public void setOnRateLimit(OnRateLimit onRateLimit) {
        this.onRateLimit = onRateLimit;
    }

    /** How long a call waits at most for its turn, in milliseconds. */
    public long getMaxRateLimitWait() {
        return maxRateLimitWait;
    }

    public void setMaxRateLimitWait(long maxRateLimitWait) {
        this.maxRateLimitWait = maxRateLimitWait;
    }

    /** Whether a redelivery repeats a call of unknown outcome. */
    public boolean isRepeatUnknown() {
        return repeatUnknown;
    }

    public void setRepeatUnknown(boolean repeatUnknown) {
        this.repeatUnknown = repeatUnknown;
    }

    /** Whether calls are kept within WeCom's published limits. */
    public boolean isRateLimiterEnabled() {
        return rateLimiterEnabled;
    }

    public void setRateLimiterEnabled(boolean rateLimiterEnabled) {
        this.rateLimiterEnabled = rateLimiterEnabled;
    }

    /** The HTTP method, for an operation that the catalogue does not know. */
    public @Nullable HttpMethod getHttpMethod() {
        return httpMethod;
    }

    public void setHttpMethod(@Nullable HttpMethod httpMethod) {
        this.httpMethod = httpMethod;
    }

    /** The secret to use instead of the one from the catalogue. */
    public @Nullable Credential getCredential() {
        return credential;
    }

    public void setCredential(@Nullable Credential credential) {
        this.credential = credential;
    }

    LimitPolicy limitPolicy() {
        return new LimitPolicy(rateLimiterEnabled, onRateLimit, Duration.ofMillis(maxRateLimitWait));
    }

    /** A copy that shares nothing with this. */
    public WeworkConfiguration copy() {
        try {
            return (WeworkConfiguration) clone();
        } catch (CloneNotSupportedException e) {
            throw new RuntimeCamelException(e);
        }
    }

    /** Forgets whose app this is: an account never inherits a secret. */
    void clearCredentials() {
        corpId = null;
        agentId = null;
        clearSecrets();
    }

    /** How calls are made. */
    CallOptions callOptions() {
        return new CallOptions(
                timeouts(), limitPolicy(), paging, onPartialDelivery, credential, Duration.ofMillis(getJobTimeout()));
    }
}
