// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiError;

/** The refusals of the address book, as the table of error codes has them (doc 90313). */
public enum Refusal {
    USERID_INVALID(40003, "invalid UserID"),
    MEDIA_INVALID(40007, "invalid media_id"),
    USERID_LIST_INVALID(40031, "invalid UserID list"),
    USERID_LIST_LENGTH(40032, "invalid length of the UserID list"),
    PARAMETER_ILLEGAL(40035, "invalid parameter"),
    ARGUMENT_INVALID(40058, "invalid argument"),
    REQUEST_INVALID(40058, "invalid Request Parameter"),
    DEPARTMENT_NAME_EMPTY(40058, "name exceed min utf8 words 1. invalid Request Parameter"),
    DEPARTMENT_NAME_EN_LENGTH(40058, "name_en exceed max length 64. invalid Request Parameter"),
    ARGUMENT_EMPTY(40063, "a required argument is empty"),
    DEPARTMENT_LIST_INVALID(40066, "invalid department list"),
    TAG_UNKNOWN(40068, "invalid tagid"),
    TAG_TARGETS_INVALID(40070, "all list invalid"),
    TAG_EXISTS(40071, "tag name or id existed"),
    TAG_NAME_LENGTH(40072, "tag name is longer than 32 characters"),
    OPENID_INVALID(40073, "invalid openid"),
    JOB_UNKNOWN(40088, "invalid jobid"),
    JOB_PURGED(40089, "the result of this job has been cleaned up"),
    IMPORT_FILE_INVALID(40092, "import file is empty or misses a required column"),
    TAG_CAP(40126, "too many tags"),
    USERID_MISSING(41009, "userid missing"),
    AGENTID_MISSING(41011, "agentid missing"),
    TAGID_MISSING(41017, "tagid missing"),
    TAG_NAME_MISSING(41018, "tagname missing"),
    DEPARTMENT_MISSING(41019, "department missing, it has to be a list of numbers"),
    CORP_NAME_NOT_CERTIFIED(41036, "external_corp_name is not certified"),
    NO_WECHAT(43004, "the member has no WeChat account bound"),
    TOO_FREQUENT(45009, "api freq out of limit"),
    HEAD_COUNT_CAP(45024, "the corp has no room for another member"),
    MASS_DELETION(45026, "the import would delete too many members"),
    ANSWER_TOO_LARGE(45029, "the answer is too large, read department by department"),
    USER_NOT_FOUND(46004, "user not found"),
    CONTACT_READ_REFUSED(48009, "the contact-sync assistant may not read details from a new ip"),
    CURSOR_INVALID(50100, "invalid cursor"),
    DEPARTMENT_NAME_LENGTH(60001, "department invalid length"),
    DEPARTMENT_UNKNOWN(60003, "department not found"),
    PARENT_UNKNOWN(60004, "parent department not found"),
    HAS_MEMBERS(60005, "department contains members"),
    HAS_CHILDREN(60006, "department contains sub-departments"),
    ROOT_STAYS(60007, "root department can not be deleted"),
    DEPARTMENT_EXISTS(60008, "department existed"),
    DEPARTMENT_NAME_CHARACTERS(60009, "department name contains a forbidden character"),
    PARENT_LOOP(60010, "a department can not stand below itself"),
    NO_PRIVILEGE(60011, "no privilege to access/modify contact/party/agent"),
    USERID_EXISTS(60102, "userid existed"),
    MOBILE_INVALID(60103, "invalid mobile"),
    MOBILE_EXISTS(60104, "mobile existed"),
    EMAIL_INVALID(60105, "invalid email"),
    EMAIL_EXISTS(60106, "email existed"),
    TOO_MANY_DEPARTMENTS(60110, "a member is in at most 100 departments"),
    USERID_UNKNOWN(60111, "userid not found"),
    NAME_INVALID(60112, "name is empty or longer than 64 characters"),
    DEPARTMENT_ID(60123, "invalid party id"),
    PARENT_ID(60124, "invalid parent party id"),
    NO_MOBILE_NOR_EMAIL(60129, "mobile and email are both empty"),
    LIST_LENGTHS_DIFFER(60132, "order, is_leader_in_dept and department have to be of one length"),
    EMAIL_INVALID_AND_NO_MOBILE(60141, "invalid email and no mobile"),
    BIZ_MAIL_INVALID(60143, "invalid biz_mail"),
    BIZ_MAIL_FIXED(60144, "biz_mail can not be changed"),
    BIZ_MAIL_EXISTS(60145, "biz_mail existed"),
    EMAIL_NOT_FOUND(60147, "email not found"),
    BIZ_MAIL_NOT_FOUND(60148, "biz_mail not found"),
    TOO_MANY_LEADERS(60257, "a member has at most 5 direct leaders"),
    BIZ_MAIL_ALIAS_INVALID(60269, "invalid biz_mail_alias, at most 5 addresses of 6 to 63 bytes"),
    TOO_MANY_NODES(81001, "too many nodes below the department"),
    TOO_DEEP(81002, "department is deeper than 15 levels"),
    TAG_FULL(81003, "too many nodes in the tag"),
    TAG_NOT_OWNED(81011, "no privilege on this tag"),
    NOBODY_REACHED(81013, "user & party & tag all invalid"),
    NOBODY_NAMED(82001, "user & party & tag all empty"),
    TOO_MANY_PARTIES(82002, "too many parties"),
    TOO_MANY_TAGS(82003, "too many tags"),
    ATTRIBUTE_INVALID(90100, "invalid attribute"),
    ATTRIBUTE_TEXT(90101, "invalid text of an attribute"),
    ATTRIBUTE_TITLE(90102, "invalid title of a web attribute"),
    ATTRIBUTE_URL(90103, "invalid url of a web attribute"),
    ATTRIBUTE_MINI_TITLE(90104, "invalid title of a mini program attribute"),
    ATTRIBUTE_PAGE_PATH(90105, "invalid pagepath of a mini program attribute"),
    CREATOR_STAYS(301005, "the creator of the corp can not be deleted"),
    POSITION_INVALID(301012, "invalid position"),
    TELEPHONE_INVALID(301013, "invalid telephone"),
    ENGLISH_NAME_INVALID(301014, "invalid english_name"),
    USERID_FIXED(301036, "userid can not be changed"),
    IMPORT_USERID_TWICE(302003, "import file has a userid twice"),
    IMPORT_NOT_A_TREE(302004, "import file has no single tree of departments, or an empty id or name"),
    IMPORT_PARTYID_TWICE(302006, "import file has a department id twice"),
    IMPORT_SIBLINGS_OF_ONE_NAME(302007, "import file has a department name twice below one parent"),
    IMPORT_RUNNING(302008, "another import is running");

    private final int errcode;
    private final String errmsg;

    Refusal(int errcode, String errmsg) {
        this.errcode = errcode;
        this.errmsg = errmsg;
    }

    /** WeCom's number for it. */
    public int errcode() {
        return errcode;
    }

    /** It as the answer of a call. */
    public ApiError error() {
        return new ApiError(errcode, errmsg);
    }

    /** It as the answer of a call, with fields beside errcode and errmsg. */
    public ApiError error(ObjectNode extra) {
        return new ApiError(errcode, errmsg, extra);
    }

    /** Refuses when it is so. */
    public void when(boolean refused) {
        if (refused) {
            throw error();
        }
    }

    /** Refuses when it is not so. */
    public void unless(boolean allowed) {
        when(!allowed);
    }
}
