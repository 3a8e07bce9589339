// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.endpointdsl;

import javax.annotation.processing.Generated;

/**
 * The operations of WeCom's that the component knows, with the method and whose secret each takes. Any other path may
 * stand in a URI too, so they are constants and no enumeration.
 */
@Generated("io.github.camelwework.endpointdsl.OperationConstantsTest")
public final class WeworkOperations {

    private WeworkOperations() {}

    /** {@code POST message/send}, with {@code secret}. */
    public static final String MESSAGE_SEND = "message/send";

    /** {@code POST message/recall}, with {@code secret}. */
    public static final String MESSAGE_RECALL = "message/recall";

    /** {@code POST message/update_template_card}, with {@code secret}. */
    public static final String MESSAGE_UPDATE_TEMPLATE_CARD = "message/update_template_card";

    /** {@code POST message/update_taskcard}, with {@code secret}. */
    public static final String MESSAGE_UPDATE_TASKCARD = "message/update_taskcard";

    /** {@code POST message/get_statistics}, with {@code secret}. */
    public static final String MESSAGE_GET_STATISTICS = "message/get_statistics";

    /** {@code POST message/revoke}, with {@code secret}. */
    public static final String MESSAGE_REVOKE = "message/revoke";

    /** {@code POST linkedcorp/message/send}, with {@code secret}. */
    public static final String LINKEDCORP_MESSAGE_SEND = "linkedcorp/message/send";

    /** {@code POST appchat/create}, with {@code secret}. */
    public static final String APPCHAT_CREATE = "appchat/create";

    /** {@code POST appchat/update}, with {@code secret}. */
    public static final String APPCHAT_UPDATE = "appchat/update";

    /** {@code GET appchat/get}, with {@code secret}. */
    public static final String APPCHAT_GET = "appchat/get";

    /** {@code POST appchat/send}, with {@code secret}. */
    public static final String APPCHAT_SEND = "appchat/send";

    /** {@code POST webhook/send}, with {@code robotAccessKey}. */
    public static final String WEBHOOK_SEND = "webhook/send";

    /** {@code POST webhook/upload_media}, with {@code robotAccessKey}. */
    public static final String WEBHOOK_UPLOAD_MEDIA = "webhook/upload_media";

    /** {@code POST user/create}, with {@code contactSecret}. */
    public static final String USER_CREATE = "user/create";

    /** {@code GET user/get}, with {@code secret or contactSecret}. */
    public static final String USER_GET = "user/get";

    /** {@code POST user/update}, with {@code contactSecret}. */
    public static final String USER_UPDATE = "user/update";

    /** {@code GET user/delete}, with {@code contactSecret}. */
    public static final String USER_DELETE = "user/delete";

    /** {@code POST user/batchdelete}, with {@code contactSecret}. */
    public static final String USER_BATCHDELETE = "user/batchdelete";

    /** {@code GET user/simplelist}, with {@code secret or contactSecret}. */
    public static final String USER_SIMPLELIST = "user/simplelist";

    /** {@code GET user/list}, with {@code secret or contactSecret}. */
    public static final String USER_LIST = "user/list";

    /** {@code POST user/list_id}, with {@code contactSecret}. */
    public static final String USER_LIST_ID = "user/list_id";

    /** {@code POST user/convert_to_openid}, with {@code secret}. */
    public static final String USER_CONVERT_TO_OPENID = "user/convert_to_openid";

    /** {@code POST user/convert_to_userid}, with {@code secret}. */
    public static final String USER_CONVERT_TO_USERID = "user/convert_to_userid";

    /** {@code POST user/getuserid}, with {@code secret or contactSecret}. */
    public static final String USER_GETUSERID = "user/getuserid";

    /** {@code POST user/get_userid_by_email}, with {@code secret or contactSecret}. */
    public static final String USER_GET_USERID_BY_EMAIL = "user/get_userid_by_email";

    /** {@code GET user/getuserinfo}, with {@code secret}. */
    public static final String USER_GETUSERINFO = "user/getuserinfo";

    /** {@code GET user/authsucc}, with {@code contactSecret}. */
    public static final String USER_AUTHSUCC = "user/authsucc";

    /** {@code POST user/tfa_succ}, with {@code contactSecret or secret}. */
    public static final String USER_TFA_SUCC = "user/tfa_succ";

    /** {@code POST user/get_active_stat}, with {@code contactSecret}. */
    public static final String USER_GET_ACTIVE_STAT = "user/get_active_stat";

    /** {@code POST user/get_mobile_hashcode}, with {@code secret}. */
    public static final String USER_GET_MOBILE_HASHCODE = "user/get_mobile_hashcode";

    /** {@code POST auth/get_tfa_info}, with {@code contactSecret or secret}. */
    public static final String AUTH_GET_TFA_INFO = "auth/get_tfa_info";

    /** {@code GET corp/get_join_qrcode}, with {@code secret or contactSecret}. */
    public static final String CORP_GET_JOIN_QRCODE = "corp/get_join_qrcode";

    /** {@code POST department/create}, with {@code contactSecret}. */
    public static final String DEPARTMENT_CREATE = "department/create";

    /** {@code POST department/update}, with {@code contactSecret}. */
    public static final String DEPARTMENT_UPDATE = "department/update";

    /** {@code GET department/delete}, with {@code contactSecret}. */
    public static final String DEPARTMENT_DELETE = "department/delete";

    /** {@code GET department/list}, with {@code secret or contactSecret}. */
    public static final String DEPARTMENT_LIST = "department/list";

    /** {@code GET department/simplelist}, with {@code secret or contactSecret}. */
    public static final String DEPARTMENT_SIMPLELIST = "department/simplelist";

    /** {@code GET department/get}, with {@code secret or contactSecret}. */
    public static final String DEPARTMENT_GET = "department/get";

    /** {@code POST tag/create}, with {@code contactSecret or secret}. */
    public static final String TAG_CREATE = "tag/create";

    /** {@code POST tag/update}, with {@code contactSecret or secret}. */
    public static final String TAG_UPDATE = "tag/update";

    /** {@code GET tag/delete}, with {@code contactSecret or secret}. */
    public static final String TAG_DELETE = "tag/delete";

    /** {@code GET tag/get}, with {@code secret or contactSecret}. */
    public static final String TAG_GET = "tag/get";

    /** {@code POST tag/addtagusers}, with {@code contactSecret or secret}. */
    public static final String TAG_ADDTAGUSERS = "tag/addtagusers";

    /** {@code POST tag/deltagusers}, with {@code contactSecret or secret}. */
    public static final String TAG_DELTAGUSERS = "tag/deltagusers";

    /** {@code GET tag/list}, with {@code secret or contactSecret}. */
    public static final String TAG_LIST = "tag/list";

    /** {@code POST batch/invite}, with {@code secret or contactSecret}. */
    public static final String BATCH_INVITE = "batch/invite";

    /** {@code POST batch/syncuser}, with {@code contactSecret}. */
    public static final String BATCH_SYNCUSER = "batch/syncuser";

    /** {@code POST batch/replaceuser}, with {@code contactSecret}. */
    public static final String BATCH_REPLACEUSER = "batch/replaceuser";

    /** {@code POST batch/replaceparty}, with {@code contactSecret}. */
    public static final String BATCH_REPLACEPARTY = "batch/replaceparty";

    /** {@code GET batch/getresult}, with {@code contactSecret}. */
    public static final String BATCH_GETRESULT = "batch/getresult";

    /** {@code POST batch/userid_to_openuserid}, with {@code secret}. */
    public static final String BATCH_USERID_TO_OPENUSERID = "batch/userid_to_openuserid";

    /** {@code POST batch/openuserid_to_userid}, with {@code secret}. */
    public static final String BATCH_OPENUSERID_TO_USERID = "batch/openuserid_to_userid";

    /** {@code POST export/simple_user}, with {@code secret or contactSecret}. */
    public static final String EXPORT_SIMPLE_USER = "export/simple_user";

    /** {@code POST export/user}, with {@code secret or contactSecret}. */
    public static final String EXPORT_USER = "export/user";

    /** {@code POST export/department}, with {@code secret or contactSecret}. */
    public static final String EXPORT_DEPARTMENT = "export/department";

    /** {@code POST export/taguser}, with {@code secret or contactSecret}. */
    public static final String EXPORT_TAGUSER = "export/taguser";

    /** {@code GET export/get_result}, with {@code secret or contactSecret}. */
    public static final String EXPORT_GET_RESULT = "export/get_result";

    /** {@code POST media/upload}, with {@code secret or contactSecret}. */
    public static final String MEDIA_UPLOAD = "media/upload";

    /** {@code GET media/get}, with {@code secret or contactSecret}. */
    public static final String MEDIA_GET = "media/get";

    /** {@code GET media/get/jssdk}, with {@code secret or contactSecret}. */
    public static final String MEDIA_GET_JSSDK = "media/get/jssdk";

    /** {@code POST media/uploadimg}, with {@code secret or contactSecret}. */
    public static final String MEDIA_UPLOADIMG = "media/uploadimg";

    /** {@code POST media/upload_attachment}, with {@code customerSecret or secret}. */
    public static final String MEDIA_UPLOAD_ATTACHMENT = "media/upload_attachment";

    /** {@code POST media/upload_by_url}, with {@code customerSecret or secret}. */
    public static final String MEDIA_UPLOAD_BY_URL = "media/upload_by_url";

    /** {@code POST media/get_upload_by_url_result}, with {@code customerSecret or secret}. */
    public static final String MEDIA_GET_UPLOAD_BY_URL_RESULT = "media/get_upload_by_url_result";

    /** {@code GET agent/get}, with {@code secret}. */
    public static final String AGENT_GET = "agent/get";

    /** {@code GET agent/list}, with {@code secret}. */
    public static final String AGENT_LIST = "agent/list";

    /** {@code POST agent/set}, with {@code secret}. */
    public static final String AGENT_SET = "agent/set";

    /** {@code POST agent/set_workbench_template}, with {@code secret}. */
    public static final String AGENT_SET_WORKBENCH_TEMPLATE = "agent/set_workbench_template";

    /** {@code POST agent/get_workbench_template}, with {@code secret}. */
    public static final String AGENT_GET_WORKBENCH_TEMPLATE = "agent/get_workbench_template";

    /** {@code POST agent/set_workbench_data}, with {@code secret}. */
    public static final String AGENT_SET_WORKBENCH_DATA = "agent/set_workbench_data";

    /** {@code POST agent/batch_set_workbench_data}, with {@code secret}. */
    public static final String AGENT_BATCH_SET_WORKBENCH_DATA = "agent/batch_set_workbench_data";

    /** {@code POST agent/get_workbench_data}, with {@code secret}. */
    public static final String AGENT_GET_WORKBENCH_DATA = "agent/get_workbench_data";

    /** {@code POST agent/get_permissions}, with {@code secret}. */
    public static final String AGENT_GET_PERMISSIONS = "agent/get_permissions";

    /** {@code POST menu/create}, with {@code secret}. */
    public static final String MENU_CREATE = "menu/create";

    /** {@code GET menu/get}, with {@code secret}. */
    public static final String MENU_GET = "menu/get";

    /** {@code GET menu/delete}, with {@code secret}. */
    public static final String MENU_DELETE = "menu/delete";

    /** {@code GET auth/getuserinfo}, with {@code secret}. */
    public static final String AUTH_GETUSERINFO = "auth/getuserinfo";

    /** {@code POST auth/getuserdetail}, with {@code secret}. */
    public static final String AUTH_GETUSERDETAIL = "auth/getuserdetail";

    /** {@code GET miniprogram/jscode2session}, with {@code secret}. */
    public static final String MINIPROGRAM_JSCODE2SESSION = "miniprogram/jscode2session";

    /** {@code POST get_launch_code}, with {@code secret}. */
    public static final String GET_LAUNCH_CODE = "get_launch_code";

    /** {@code GET get_jsapi_ticket}, with {@code secret}. */
    public static final String GET_JSAPI_TICKET = "get_jsapi_ticket";

    /** {@code GET ticket/get}, with {@code secret}. */
    public static final String TICKET_GET = "ticket/get";

    /** {@code GET gettoken}, with {@code }. */
    public static final String GETTOKEN = "gettoken";

    /** {@code GET getcallbackip}, with {@code secret or contactSecret}. */
    public static final String GETCALLBACKIP = "getcallbackip";

    /** {@code GET get_api_domain_ip}, with {@code secret or contactSecret}. */
    public static final String GET_API_DOMAIN_IP = "get_api_domain_ip";

    /** {@code POST linkedcorp/agent/get_perm_list}, with {@code secret}. */
    public static final String LINKEDCORP_AGENT_GET_PERM_LIST = "linkedcorp/agent/get_perm_list";

    /** {@code POST linkedcorp/user/get}, with {@code secret}. */
    public static final String LINKEDCORP_USER_GET = "linkedcorp/user/get";

    /** {@code POST linkedcorp/user/simplelist}, with {@code secret}. */
    public static final String LINKEDCORP_USER_SIMPLELIST = "linkedcorp/user/simplelist";

    /** {@code POST linkedcorp/user/list}, with {@code secret}. */
    public static final String LINKEDCORP_USER_LIST = "linkedcorp/user/list";

    /** {@code POST linkedcorp/department/list}, with {@code secret}. */
    public static final String LINKEDCORP_DEPARTMENT_LIST = "linkedcorp/department/list";

    /** {@code POST corpgroup/corp/gettoken}, with {@code secret}. */
    public static final String CORPGROUP_CORP_GETTOKEN = "corpgroup/corp/gettoken";

    /** {@code POST corpgroup/corp/list_app_share_info}, with {@code secret}. */
    public static final String CORPGROUP_CORP_LIST_APP_SHARE_INFO = "corpgroup/corp/list_app_share_info";

    /** {@code POST corpgroup/corp/get_chain_list}, with {@code secret}. */
    public static final String CORPGROUP_CORP_GET_CHAIN_LIST = "corpgroup/corp/get_chain_list";

    /** {@code POST corpgroup/corp/get_chain_group}, with {@code secret}. */
    public static final String CORPGROUP_CORP_GET_CHAIN_GROUP = "corpgroup/corp/get_chain_group";

    /** {@code POST corpgroup/corp/get_chain_corpinfo_list}, with {@code secret}. */
    public static final String CORPGROUP_CORP_GET_CHAIN_CORPINFO_LIST = "corpgroup/corp/get_chain_corpinfo_list";

    /** {@code POST corpgroup/corp/get_chain_corpinfo}, with {@code secret}. */
    public static final String CORPGROUP_CORP_GET_CHAIN_CORPINFO = "corpgroup/corp/get_chain_corpinfo";

    /** {@code POST corpgroup/corp/get_chain_user_custom_id}, with {@code secret}. */
    public static final String CORPGROUP_CORP_GET_CHAIN_USER_CUSTOM_ID = "corpgroup/corp/get_chain_user_custom_id";

    /** {@code POST corpgroup/corp/remove_corp}, with {@code secret}. */
    public static final String CORPGROUP_CORP_REMOVE_CORP = "corpgroup/corp/remove_corp";

    /** {@code POST corpgroup/import_chain_contact}, with {@code secret}. */
    public static final String CORPGROUP_IMPORT_CHAIN_CONTACT = "corpgroup/import_chain_contact";

    /** {@code GET corpgroup/getresult}, with {@code secret}. */
    public static final String CORPGROUP_GETRESULT = "corpgroup/getresult";

    /** {@code POST corpgroup/rule/list_ids}, with {@code secret}. */
    public static final String CORPGROUP_RULE_LIST_IDS = "corpgroup/rule/list_ids";

    /** {@code POST corpgroup/rule/get_rule_info}, with {@code secret}. */
    public static final String CORPGROUP_RULE_GET_RULE_INFO = "corpgroup/rule/get_rule_info";

    /** {@code POST corpgroup/rule/add_rule}, with {@code secret}. */
    public static final String CORPGROUP_RULE_ADD_RULE = "corpgroup/rule/add_rule";

    /** {@code POST corpgroup/rule/modify_rule}, with {@code secret}. */
    public static final String CORPGROUP_RULE_MODIFY_RULE = "corpgroup/rule/modify_rule";

    /** {@code POST corpgroup/rule/delete_rule}, with {@code secret}. */
    public static final String CORPGROUP_RULE_DELETE_RULE = "corpgroup/rule/delete_rule";

    /** {@code POST corpgroup/unionid_to_external_userid}, with {@code secret}. */
    public static final String CORPGROUP_UNIONID_TO_EXTERNAL_USERID = "corpgroup/unionid_to_external_userid";

    /** {@code POST corpgroup/unionid_to_pending_id}, with {@code secret}. */
    public static final String CORPGROUP_UNIONID_TO_PENDING_ID = "corpgroup/unionid_to_pending_id";

    /** {@code POST corpgroup/batch/external_userid_to_pending_id}, with {@code secret}. */
    public static final String CORPGROUP_BATCH_EXTERNAL_USERID_TO_PENDING_ID = "corpgroup/batch/external_userid_to_pending_id";

    /** {@code POST miniprogram/transfer_session}, with {@code secret}. */
    public static final String MINIPROGRAM_TRANSFER_SESSION = "miniprogram/transfer_session";

    /** {@code GET externalcontact/get_follow_user_list}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GET_FOLLOW_USER_LIST = "externalcontact/get_follow_user_list";

    /** {@code GET externalcontact/list}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_LIST = "externalcontact/list";

    /** {@code GET externalcontact/get}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GET = "externalcontact/get";

    /** {@code POST externalcontact/batch/get_by_user}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_BATCH_GET_BY_USER = "externalcontact/batch/get_by_user";

    /** {@code POST externalcontact/remark}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_REMARK = "externalcontact/remark";

    /** {@code POST externalcontact/convert_to_openid}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_CONVERT_TO_OPENID = "externalcontact/convert_to_openid";

    /** {@code POST externalcontact/contact_list}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_CONTACT_LIST = "externalcontact/contact_list";

    /** {@code POST externalcontact/add_contact_way}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_ADD_CONTACT_WAY = "externalcontact/add_contact_way";

    /** {@code POST externalcontact/get_contact_way}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GET_CONTACT_WAY = "externalcontact/get_contact_way";

    /** {@code POST externalcontact/list_contact_way}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_LIST_CONTACT_WAY = "externalcontact/list_contact_way";

    /** {@code POST externalcontact/update_contact_way}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_UPDATE_CONTACT_WAY = "externalcontact/update_contact_way";

    /** {@code POST externalcontact/del_contact_way}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_DEL_CONTACT_WAY = "externalcontact/del_contact_way";

    /** {@code POST externalcontact/close_temp_chat}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_CLOSE_TEMP_CHAT = "externalcontact/close_temp_chat";

    /** {@code POST externalcontact/get_corp_tag_list}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GET_CORP_TAG_LIST = "externalcontact/get_corp_tag_list";

    /** {@code POST externalcontact/add_corp_tag}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_ADD_CORP_TAG = "externalcontact/add_corp_tag";

    /** {@code POST externalcontact/edit_corp_tag}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_EDIT_CORP_TAG = "externalcontact/edit_corp_tag";

    /** {@code POST externalcontact/del_corp_tag}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_DEL_CORP_TAG = "externalcontact/del_corp_tag";

    /** {@code POST externalcontact/mark_tag}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_MARK_TAG = "externalcontact/mark_tag";

    /** {@code POST externalcontact/get_strategy_tag_list}, with {@code customerSecret}. */
    public static final String EXTERNALCONTACT_GET_STRATEGY_TAG_LIST = "externalcontact/get_strategy_tag_list";

    /** {@code POST externalcontact/add_strategy_tag}, with {@code customerSecret}. */
    public static final String EXTERNALCONTACT_ADD_STRATEGY_TAG = "externalcontact/add_strategy_tag";

    /** {@code POST externalcontact/edit_strategy_tag}, with {@code customerSecret}. */
    public static final String EXTERNALCONTACT_EDIT_STRATEGY_TAG = "externalcontact/edit_strategy_tag";

    /** {@code POST externalcontact/del_strategy_tag}, with {@code customerSecret}. */
    public static final String EXTERNALCONTACT_DEL_STRATEGY_TAG = "externalcontact/del_strategy_tag";

    /** {@code POST externalcontact/groupchat/list}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GROUPCHAT_LIST = "externalcontact/groupchat/list";

    /** {@code POST externalcontact/groupchat/get}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GROUPCHAT_GET = "externalcontact/groupchat/get";

    /** {@code POST externalcontact/opengid_to_chatid}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_OPENGID_TO_CHATID = "externalcontact/opengid_to_chatid";

    /** {@code POST externalcontact/groupchat/transfer}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GROUPCHAT_TRANSFER = "externalcontact/groupchat/transfer";

    /** {@code POST externalcontact/groupchat/onjob_transfer}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GROUPCHAT_ONJOB_TRANSFER = "externalcontact/groupchat/onjob_transfer";

    /** {@code POST externalcontact/groupchat/add_join_way}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GROUPCHAT_ADD_JOIN_WAY = "externalcontact/groupchat/add_join_way";

    /** {@code POST externalcontact/groupchat/get_join_way}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GROUPCHAT_GET_JOIN_WAY = "externalcontact/groupchat/get_join_way";

    /** {@code POST externalcontact/groupchat/update_join_way}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GROUPCHAT_UPDATE_JOIN_WAY = "externalcontact/groupchat/update_join_way";

    /** {@code POST externalcontact/groupchat/del_join_way}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GROUPCHAT_DEL_JOIN_WAY = "externalcontact/groupchat/del_join_way";

    /** {@code POST externalcontact/groupchat/statistic}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GROUPCHAT_STATISTIC = "externalcontact/groupchat/statistic";

    /** {@code POST externalcontact/groupchat/statistic_group_by_day}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GROUPCHAT_STATISTIC_GROUP_BY_DAY = "externalcontact/groupchat/statistic_group_by_day";

    /** {@code POST externalcontact/groupchat/get_new_external_userid}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GROUPCHAT_GET_NEW_EXTERNAL_USERID = "externalcontact/groupchat/get_new_external_userid";

    /** {@code POST externalcontact/add_msg_template}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_ADD_MSG_TEMPLATE = "externalcontact/add_msg_template";

    /** {@code POST externalcontact/get_groupmsg_list_v2}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GET_GROUPMSG_LIST_V2 = "externalcontact/get_groupmsg_list_v2";

    /** {@code POST externalcontact/get_groupmsg_task}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GET_GROUPMSG_TASK = "externalcontact/get_groupmsg_task";

    /** {@code POST externalcontact/get_groupmsg_send_result}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GET_GROUPMSG_SEND_RESULT = "externalcontact/get_groupmsg_send_result";

    /** {@code POST externalcontact/remind_groupmsg_send}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_REMIND_GROUPMSG_SEND = "externalcontact/remind_groupmsg_send";

    /** {@code POST externalcontact/cancel_groupmsg_send}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_CANCEL_GROUPMSG_SEND = "externalcontact/cancel_groupmsg_send";

    /** {@code POST externalcontact/get_group_msg_result}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GET_GROUP_MSG_RESULT = "externalcontact/get_group_msg_result";

    /** {@code POST externalcontact/send_welcome_msg}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_SEND_WELCOME_MSG = "externalcontact/send_welcome_msg";

    /** {@code POST externalcontact/group_welcome_template/add}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GROUP_WELCOME_TEMPLATE_ADD = "externalcontact/group_welcome_template/add";

    /** {@code POST externalcontact/group_welcome_template/edit}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GROUP_WELCOME_TEMPLATE_EDIT = "externalcontact/group_welcome_template/edit";

    /** {@code POST externalcontact/group_welcome_template/get}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GROUP_WELCOME_TEMPLATE_GET = "externalcontact/group_welcome_template/get";

    /** {@code POST externalcontact/group_welcome_template/del}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GROUP_WELCOME_TEMPLATE_DEL = "externalcontact/group_welcome_template/del";

    /** {@code POST externalcontact/transfer_customer}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_TRANSFER_CUSTOMER = "externalcontact/transfer_customer";

    /** {@code POST externalcontact/transfer_result}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_TRANSFER_RESULT = "externalcontact/transfer_result";

    /** {@code POST externalcontact/get_unassigned_list}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GET_UNASSIGNED_LIST = "externalcontact/get_unassigned_list";

    /** {@code POST externalcontact/resigned/transfer_customer}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_RESIGNED_TRANSFER_CUSTOMER = "externalcontact/resigned/transfer_customer";

    /** {@code POST externalcontact/resigned/transfer_result}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_RESIGNED_TRANSFER_RESULT = "externalcontact/resigned/transfer_result";

    /** {@code POST externalcontact/transfer}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_TRANSFER = "externalcontact/transfer";

    /** {@code POST externalcontact/unionid_to_external_userid}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_UNIONID_TO_EXTERNAL_USERID = "externalcontact/unionid_to_external_userid";

    /** {@code POST externalcontact/get_new_external_userid}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GET_NEW_EXTERNAL_USERID = "externalcontact/get_new_external_userid";

    /** {@code POST externalcontact/to_service_external_userid}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_TO_SERVICE_EXTERNAL_USERID = "externalcontact/to_service_external_userid";

    /** {@code POST externalcontact/from_service_external_userid}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_FROM_SERVICE_EXTERNAL_USERID = "externalcontact/from_service_external_userid";

    /** {@code POST externalcontact/finish_external_userid_migration}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_FINISH_EXTERNAL_USERID_MIGRATION = "externalcontact/finish_external_userid_migration";

    /** {@code POST idconvert/unionid_to_external_userid}, with {@code secret}. */
    public static final String IDCONVERT_UNIONID_TO_EXTERNAL_USERID = "idconvert/unionid_to_external_userid";

    /** {@code POST idconvert/batch/external_userid_to_pending_id}, with {@code secret}. */
    public static final String IDCONVERT_BATCH_EXTERNAL_USERID_TO_PENDING_ID = "idconvert/batch/external_userid_to_pending_id";

    /** {@code POST idconvert/external_tagid}, with {@code secret}. */
    public static final String IDCONVERT_EXTERNAL_TAGID = "idconvert/external_tagid";

    /** {@code POST idconvert/open_kfid}, with {@code secret}. */
    public static final String IDCONVERT_OPEN_KFID = "idconvert/open_kfid";

    /** {@code POST idconvert/convert_tmp_external_userid}, with {@code secret}. */
    public static final String IDCONVERT_CONVERT_TMP_EXTERNAL_USERID = "idconvert/convert_tmp_external_userid";

    /** {@code POST externalcontact/get_user_behavior_data}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GET_USER_BEHAVIOR_DATA = "externalcontact/get_user_behavior_data";

    /** {@code POST externalcontact/add_moment_task}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_ADD_MOMENT_TASK = "externalcontact/add_moment_task";

    /** {@code GET externalcontact/get_moment_task_result}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GET_MOMENT_TASK_RESULT = "externalcontact/get_moment_task_result";

    /** {@code POST externalcontact/cancel_moment_task}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_CANCEL_MOMENT_TASK = "externalcontact/cancel_moment_task";

    /** {@code POST externalcontact/get_moment_list}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GET_MOMENT_LIST = "externalcontact/get_moment_list";

    /** {@code POST externalcontact/get_moment_task}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GET_MOMENT_TASK = "externalcontact/get_moment_task";

    /** {@code POST externalcontact/get_moment_customer_list}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GET_MOMENT_CUSTOMER_LIST = "externalcontact/get_moment_customer_list";

    /** {@code POST externalcontact/get_moment_send_result}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GET_MOMENT_SEND_RESULT = "externalcontact/get_moment_send_result";

    /** {@code POST externalcontact/get_moment_comments}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GET_MOMENT_COMMENTS = "externalcontact/get_moment_comments";

    /** {@code POST externalcontact/moment_strategy/list}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_MOMENT_STRATEGY_LIST = "externalcontact/moment_strategy/list";

    /** {@code POST externalcontact/moment_strategy/get}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_MOMENT_STRATEGY_GET = "externalcontact/moment_strategy/get";

    /** {@code POST externalcontact/moment_strategy/get_range}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_MOMENT_STRATEGY_GET_RANGE = "externalcontact/moment_strategy/get_range";

    /** {@code POST externalcontact/moment_strategy/create}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_MOMENT_STRATEGY_CREATE = "externalcontact/moment_strategy/create";

    /** {@code POST externalcontact/moment_strategy/edit}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_MOMENT_STRATEGY_EDIT = "externalcontact/moment_strategy/edit";

    /** {@code POST externalcontact/moment_strategy/del}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_MOMENT_STRATEGY_DEL = "externalcontact/moment_strategy/del";

    /** {@code POST externalcontact/customer_strategy/list}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_CUSTOMER_STRATEGY_LIST = "externalcontact/customer_strategy/list";

    /** {@code POST externalcontact/customer_strategy/get}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_CUSTOMER_STRATEGY_GET = "externalcontact/customer_strategy/get";

    /** {@code POST externalcontact/customer_strategy/get_range}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_CUSTOMER_STRATEGY_GET_RANGE = "externalcontact/customer_strategy/get_range";

    /** {@code POST externalcontact/customer_strategy/create}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_CUSTOMER_STRATEGY_CREATE = "externalcontact/customer_strategy/create";

    /** {@code POST externalcontact/customer_strategy/edit}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_CUSTOMER_STRATEGY_EDIT = "externalcontact/customer_strategy/edit";

    /** {@code POST externalcontact/customer_strategy/del}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_CUSTOMER_STRATEGY_DEL = "externalcontact/customer_strategy/del";

    /** {@code POST externalcontact/add_product_album}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_ADD_PRODUCT_ALBUM = "externalcontact/add_product_album";

    /** {@code POST externalcontact/get_product_album}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GET_PRODUCT_ALBUM = "externalcontact/get_product_album";

    /** {@code POST externalcontact/get_product_album_list}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GET_PRODUCT_ALBUM_LIST = "externalcontact/get_product_album_list";

    /** {@code POST externalcontact/update_product_album}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_UPDATE_PRODUCT_ALBUM = "externalcontact/update_product_album";

    /** {@code POST externalcontact/delete_product_album}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_DELETE_PRODUCT_ALBUM = "externalcontact/delete_product_album";

    /** {@code POST externalcontact/add_intercept_rule}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_ADD_INTERCEPT_RULE = "externalcontact/add_intercept_rule";

    /** {@code POST externalcontact/get_intercept_rule}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GET_INTERCEPT_RULE = "externalcontact/get_intercept_rule";

    /** {@code GET externalcontact/get_intercept_rule_list}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_GET_INTERCEPT_RULE_LIST = "externalcontact/get_intercept_rule_list";

    /** {@code POST externalcontact/update_intercept_rule}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_UPDATE_INTERCEPT_RULE = "externalcontact/update_intercept_rule";

    /** {@code POST externalcontact/del_intercept_rule}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_DEL_INTERCEPT_RULE = "externalcontact/del_intercept_rule";

    /** {@code POST externalcontact/customer_acquisition/list_link}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_CUSTOMER_ACQUISITION_LIST_LINK = "externalcontact/customer_acquisition/list_link";

    /** {@code POST externalcontact/customer_acquisition/get}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_CUSTOMER_ACQUISITION_GET = "externalcontact/customer_acquisition/get";

    /** {@code POST externalcontact/customer_acquisition/create_link}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_CUSTOMER_ACQUISITION_CREATE_LINK = "externalcontact/customer_acquisition/create_link";

    /** {@code POST externalcontact/customer_acquisition/update_link}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_CUSTOMER_ACQUISITION_UPDATE_LINK = "externalcontact/customer_acquisition/update_link";

    /** {@code POST externalcontact/customer_acquisition/delete_link}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_CUSTOMER_ACQUISITION_DELETE_LINK = "externalcontact/customer_acquisition/delete_link";

    /** {@code POST externalcontact/customer_acquisition/customer}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_CUSTOMER_ACQUISITION_CUSTOMER = "externalcontact/customer_acquisition/customer";

    /** {@code POST externalcontact/customer_acquisition/statistic}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_CUSTOMER_ACQUISITION_STATISTIC = "externalcontact/customer_acquisition/statistic";

    /** {@code GET externalcontact/customer_acquisition_quota}, with {@code customerSecret or secret}. */
    public static final String EXTERNALCONTACT_CUSTOMER_ACQUISITION_QUOTA = "externalcontact/customer_acquisition_quota";

    /** {@code POST kf/account/add}, with {@code kfSecret or secret}. */
    public static final String KF_ACCOUNT_ADD = "kf/account/add";

    /** {@code POST kf/account/update}, with {@code kfSecret or secret}. */
    public static final String KF_ACCOUNT_UPDATE = "kf/account/update";

    /** {@code POST kf/account/del}, with {@code kfSecret or secret}. */
    public static final String KF_ACCOUNT_DEL = "kf/account/del";

    /** {@code POST kf/account/list}, with {@code kfSecret or secret}. */
    public static final String KF_ACCOUNT_LIST = "kf/account/list";

    /** {@code POST kf/add_contact_way}, with {@code kfSecret or secret}. */
    public static final String KF_ADD_CONTACT_WAY = "kf/add_contact_way";

    /** {@code POST kf/servicer/add}, with {@code kfSecret or secret}. */
    public static final String KF_SERVICER_ADD = "kf/servicer/add";

    /** {@code POST kf/servicer/del}, with {@code kfSecret or secret}. */
    public static final String KF_SERVICER_DEL = "kf/servicer/del";

    /** {@code GET kf/servicer/list}, with {@code kfSecret or secret}. */
    public static final String KF_SERVICER_LIST = "kf/servicer/list";

    /** {@code POST kf/service_state/get}, with {@code kfSecret or secret}. */
    public static final String KF_SERVICE_STATE_GET = "kf/service_state/get";

    /** {@code POST kf/service_state/trans}, with {@code kfSecret or secret}. */
    public static final String KF_SERVICE_STATE_TRANS = "kf/service_state/trans";

    /** {@code POST kf/send_msg}, with {@code kfSecret or secret}. */
    public static final String KF_SEND_MSG = "kf/send_msg";

    /** {@code POST kf/send_msg_on_event}, with {@code kfSecret or secret}. */
    public static final String KF_SEND_MSG_ON_EVENT = "kf/send_msg_on_event";

    /** {@code POST kf/sync_msg}, with {@code kfSecret or secret}. */
    public static final String KF_SYNC_MSG = "kf/sync_msg";

    /** {@code POST kf/customer/batchget}, with {@code kfSecret or secret}. */
    public static final String KF_CUSTOMER_BATCHGET = "kf/customer/batchget";

    /** {@code GET kf/customer/get_upgrade_service_config}, with {@code kfSecret or secret}. */
    public static final String KF_CUSTOMER_GET_UPGRADE_SERVICE_CONFIG = "kf/customer/get_upgrade_service_config";

    /** {@code POST kf/customer/upgrade_service}, with {@code kfSecret or secret}. */
    public static final String KF_CUSTOMER_UPGRADE_SERVICE = "kf/customer/upgrade_service";

    /** {@code POST kf/customer/cancel_upgrade_service}, with {@code kfSecret or secret}. */
    public static final String KF_CUSTOMER_CANCEL_UPGRADE_SERVICE = "kf/customer/cancel_upgrade_service";

    /** {@code POST kf/get_corp_statistic}, with {@code kfSecret or secret}. */
    public static final String KF_GET_CORP_STATISTIC = "kf/get_corp_statistic";

    /** {@code POST kf/get_servicer_statistic}, with {@code kfSecret or secret}. */
    public static final String KF_GET_SERVICER_STATISTIC = "kf/get_servicer_statistic";

    /** {@code POST kf/knowledge/add_group}, with {@code kfSecret or secret}. */
    public static final String KF_KNOWLEDGE_ADD_GROUP = "kf/knowledge/add_group";

    /** {@code POST kf/knowledge/del_group}, with {@code kfSecret or secret}. */
    public static final String KF_KNOWLEDGE_DEL_GROUP = "kf/knowledge/del_group";

    /** {@code POST kf/knowledge/mod_group}, with {@code kfSecret or secret}. */
    public static final String KF_KNOWLEDGE_MOD_GROUP = "kf/knowledge/mod_group";

    /** {@code POST kf/knowledge/list_group}, with {@code kfSecret or secret}. */
    public static final String KF_KNOWLEDGE_LIST_GROUP = "kf/knowledge/list_group";

    /** {@code POST kf/knowledge/add_intent}, with {@code kfSecret or secret}. */
    public static final String KF_KNOWLEDGE_ADD_INTENT = "kf/knowledge/add_intent";

    /** {@code POST kf/knowledge/del_intent}, with {@code kfSecret or secret}. */
    public static final String KF_KNOWLEDGE_DEL_INTENT = "kf/knowledge/del_intent";

    /** {@code POST kf/knowledge/mod_intent}, with {@code kfSecret or secret}. */
    public static final String KF_KNOWLEDGE_MOD_INTENT = "kf/knowledge/mod_intent";

    /** {@code POST kf/knowledge/list_intent}, with {@code kfSecret or secret}. */
    public static final String KF_KNOWLEDGE_LIST_INTENT = "kf/knowledge/list_intent";

    /** {@code POST oa/gettemplatedetail}, with {@code approvalSecret or secret}. */
    public static final String OA_GETTEMPLATEDETAIL = "oa/gettemplatedetail";

    /** {@code POST oa/applyevent}, with {@code approvalSecret or secret}. */
    public static final String OA_APPLYEVENT = "oa/applyevent";

    /** {@code POST oa/getapprovalinfo}, with {@code approvalSecret or secret}. */
    public static final String OA_GETAPPROVALINFO = "oa/getapprovalinfo";

    /** {@code POST oa/getapprovaldetail}, with {@code approvalSecret or secret}. */
    public static final String OA_GETAPPROVALDETAIL = "oa/getapprovaldetail";

    /** {@code POST oa/approval/create_template}, with {@code approvalSecret or secret}. */
    public static final String OA_APPROVAL_CREATE_TEMPLATE = "oa/approval/create_template";

    /** {@code POST oa/approval/update_template}, with {@code approvalSecret or secret}. */
    public static final String OA_APPROVAL_UPDATE_TEMPLATE = "oa/approval/update_template";

    /** {@code POST oa/approval/copytemplate}, with {@code approvalSecret or secret}. */
    public static final String OA_APPROVAL_COPYTEMPLATE = "oa/approval/copytemplate";

    /** {@code POST corp/getapprovaldata}, with {@code approvalSecret or secret}. */
    public static final String CORP_GETAPPROVALDATA = "corp/getapprovaldata";

    /** {@code POST corp/getopenapprovaldata}, with {@code approvalSecret or secret}. */
    public static final String CORP_GETOPENAPPROVALDATA = "corp/getopenapprovaldata";

    /** {@code GET oa/vacation/getcorpconf}, with {@code approvalSecret or secret}. */
    public static final String OA_VACATION_GETCORPCONF = "oa/vacation/getcorpconf";

    /** {@code POST oa/vacation/getuservacationquota}, with {@code approvalSecret or secret}. */
    public static final String OA_VACATION_GETUSERVACATIONQUOTA = "oa/vacation/getuservacationquota";

    /** {@code POST oa/vacation/setoneuserquota}, with {@code approvalSecret or secret}. */
    public static final String OA_VACATION_SETONEUSERQUOTA = "oa/vacation/setoneuserquota";

    /** {@code POST checkin/getcorpcheckinoption}, with {@code checkinSecret or secret}. */
    public static final String CHECKIN_GETCORPCHECKINOPTION = "checkin/getcorpcheckinoption";

    /** {@code POST checkin/getcheckinoption}, with {@code checkinSecret or secret}. */
    public static final String CHECKIN_GETCHECKINOPTION = "checkin/getcheckinoption";

    /** {@code POST checkin/getcheckindata}, with {@code checkinSecret or secret}. */
    public static final String CHECKIN_GETCHECKINDATA = "checkin/getcheckindata";

    /** {@code POST checkin/getcheckin_daydata}, with {@code checkinSecret or secret}. */
    public static final String CHECKIN_GETCHECKIN_DAYDATA = "checkin/getcheckin_daydata";

    /** {@code POST checkin/getcheckin_monthdata}, with {@code checkinSecret or secret}. */
    public static final String CHECKIN_GETCHECKIN_MONTHDATA = "checkin/getcheckin_monthdata";

    /** {@code POST checkin/getcheckinschedulist}, with {@code checkinSecret or secret}. */
    public static final String CHECKIN_GETCHECKINSCHEDULIST = "checkin/getcheckinschedulist";

    /** {@code POST checkin/setcheckinschedulist}, with {@code checkinSecret or secret}. */
    public static final String CHECKIN_SETCHECKINSCHEDULIST = "checkin/setcheckinschedulist";

    /** {@code POST checkin/punch_correction}, with {@code checkinSecret or secret}. */
    public static final String CHECKIN_PUNCH_CORRECTION = "checkin/punch_correction";

    /** {@code POST checkin/addcheckinuserface}, with {@code checkinSecret or secret}. */
    public static final String CHECKIN_ADDCHECKINUSERFACE = "checkin/addcheckinuserface";

    /** {@code POST checkin/add_checkin_option}, with {@code checkinSecret or secret}. */
    public static final String CHECKIN_ADD_CHECKIN_OPTION = "checkin/add_checkin_option";

    /** {@code POST checkin/update_checkin_option}, with {@code checkinSecret or secret}. */
    public static final String CHECKIN_UPDATE_CHECKIN_OPTION = "checkin/update_checkin_option";

    /** {@code POST checkin/del_checkin_option}, with {@code checkinSecret or secret}. */
    public static final String CHECKIN_DEL_CHECKIN_OPTION = "checkin/del_checkin_option";

    /** {@code POST checkin/clear_checkin_option_array_field}, with {@code checkinSecret or secret}. */
    public static final String CHECKIN_CLEAR_CHECKIN_OPTION_ARRAY_FIELD = "checkin/clear_checkin_option_array_field";

    /** {@code POST oa/journal/get_record_list}, with {@code reportSecret or secret}. */
    public static final String OA_JOURNAL_GET_RECORD_LIST = "oa/journal/get_record_list";

    /** {@code POST oa/journal/get_record_detail}, with {@code reportSecret or secret}. */
    public static final String OA_JOURNAL_GET_RECORD_DETAIL = "oa/journal/get_record_detail";

    /** {@code POST oa/journal/get_stat_list}, with {@code reportSecret or secret}. */
    public static final String OA_JOURNAL_GET_STAT_LIST = "oa/journal/get_stat_list";

    /** {@code POST oa/journal/export_doc}, with {@code reportSecret or secret}. */
    public static final String OA_JOURNAL_EXPORT_DOC = "oa/journal/export_doc";

    /** {@code POST oa/journal/download_wedrive_file}, with {@code reportSecret or secret}. */
    public static final String OA_JOURNAL_DOWNLOAD_WEDRIVE_FILE = "oa/journal/download_wedrive_file";

    /** {@code POST oa/calendar/add}, with {@code calendarSecret or secret}. */
    public static final String OA_CALENDAR_ADD = "oa/calendar/add";

    /** {@code POST oa/calendar/update}, with {@code calendarSecret or secret}. */
    public static final String OA_CALENDAR_UPDATE = "oa/calendar/update";

    /** {@code POST oa/calendar/get}, with {@code calendarSecret or secret}. */
    public static final String OA_CALENDAR_GET = "oa/calendar/get";

    /** {@code POST oa/calendar/del}, with {@code calendarSecret or secret}. */
    public static final String OA_CALENDAR_DEL = "oa/calendar/del";

    /** {@code POST oa/schedule/add}, with {@code calendarSecret or secret}. */
    public static final String OA_SCHEDULE_ADD = "oa/schedule/add";

    /** {@code POST oa/schedule/update}, with {@code calendarSecret or secret}. */
    public static final String OA_SCHEDULE_UPDATE = "oa/schedule/update";

    /** {@code POST oa/schedule/get}, with {@code calendarSecret or secret}. */
    public static final String OA_SCHEDULE_GET = "oa/schedule/get";

    /** {@code POST oa/schedule/del}, with {@code calendarSecret or secret}. */
    public static final String OA_SCHEDULE_DEL = "oa/schedule/del";

    /** {@code POST oa/schedule/get_by_calendar}, with {@code calendarSecret or secret}. */
    public static final String OA_SCHEDULE_GET_BY_CALENDAR = "oa/schedule/get_by_calendar";

    /** {@code POST oa/schedule/add_attendees}, with {@code calendarSecret or secret}. */
    public static final String OA_SCHEDULE_ADD_ATTENDEES = "oa/schedule/add_attendees";

    /** {@code POST oa/schedule/del_attendees}, with {@code calendarSecret or secret}. */
    public static final String OA_SCHEDULE_DEL_ATTENDEES = "oa/schedule/del_attendees";

    /** {@code POST meeting/create}, with {@code meetingSecret or secret}. */
    public static final String MEETING_CREATE = "meeting/create";

    /** {@code POST meeting/update}, with {@code meetingSecret or secret}. */
    public static final String MEETING_UPDATE = "meeting/update";

    /** {@code POST meeting/cancel}, with {@code meetingSecret or secret}. */
    public static final String MEETING_CANCEL = "meeting/cancel";

    /** {@code POST meeting/get_info}, with {@code meetingSecret or secret}. */
    public static final String MEETING_GET_INFO = "meeting/get_info";

    /** {@code POST meeting/get_user_meetingid}, with {@code meetingSecret or secret}. */
    public static final String MEETING_GET_USER_MEETINGID = "meeting/get_user_meetingid";

    /** {@code POST oa/meetingroom/add}, with {@code meetingRoomSecret or secret}. */
    public static final String OA_MEETINGROOM_ADD = "oa/meetingroom/add";

    /** {@code POST oa/meetingroom/list}, with {@code meetingRoomSecret or secret}. */
    public static final String OA_MEETINGROOM_LIST = "oa/meetingroom/list";

    /** {@code POST oa/meetingroom/edit}, with {@code meetingRoomSecret or secret}. */
    public static final String OA_MEETINGROOM_EDIT = "oa/meetingroom/edit";

    /** {@code POST oa/meetingroom/del}, with {@code meetingRoomSecret or secret}. */
    public static final String OA_MEETINGROOM_DEL = "oa/meetingroom/del";

    /** {@code POST oa/meetingroom/book}, with {@code meetingRoomSecret or secret}. */
    public static final String OA_MEETINGROOM_BOOK = "oa/meetingroom/book";

    /** {@code POST oa/meetingroom/book_by_schedule}, with {@code meetingRoomSecret or secret}. */
    public static final String OA_MEETINGROOM_BOOK_BY_SCHEDULE = "oa/meetingroom/book_by_schedule";

    /** {@code POST oa/meetingroom/book_by_meeting}, with {@code meetingRoomSecret or secret}. */
    public static final String OA_MEETINGROOM_BOOK_BY_MEETING = "oa/meetingroom/book_by_meeting";

    /** {@code POST oa/meetingroom/cancel_book}, with {@code meetingRoomSecret or secret}. */
    public static final String OA_MEETINGROOM_CANCEL_BOOK = "oa/meetingroom/cancel_book";

    /** {@code POST oa/meetingroom/get_booking_info}, with {@code meetingRoomSecret or secret}. */
    public static final String OA_MEETINGROOM_GET_BOOKING_INFO = "oa/meetingroom/get_booking_info";

    /** {@code POST oa/meetingroom/bookinfo/get}, with {@code meetingRoomSecret or secret}. */
    public static final String OA_MEETINGROOM_BOOKINFO_GET = "oa/meetingroom/bookinfo/get";

    /** {@code POST living/create}, with {@code liveSecret or secret}. */
    public static final String LIVING_CREATE = "living/create";

    /** {@code POST living/modify}, with {@code liveSecret or secret}. */
    public static final String LIVING_MODIFY = "living/modify";

    /** {@code POST living/cancel}, with {@code liveSecret or secret}. */
    public static final String LIVING_CANCEL = "living/cancel";

    /** {@code POST living/delete_replay_data}, with {@code liveSecret or secret}. */
    public static final String LIVING_DELETE_REPLAY_DATA = "living/delete_replay_data";

    /** {@code POST living/get_living_code}, with {@code liveSecret or secret}. */
    public static final String LIVING_GET_LIVING_CODE = "living/get_living_code";

    /** {@code POST living/get_user_all_livingid}, with {@code liveSecret or secret}. */
    public static final String LIVING_GET_USER_ALL_LIVINGID = "living/get_user_all_livingid";

    /** {@code GET living/get_living_info}, with {@code liveSecret or secret}. */
    public static final String LIVING_GET_LIVING_INFO = "living/get_living_info";

    /** {@code POST living/get_watch_stat}, with {@code liveSecret or secret}. */
    public static final String LIVING_GET_WATCH_STAT = "living/get_watch_stat";

    /** {@code POST living/get_living_share_info}, with {@code liveSecret or secret}. */
    public static final String LIVING_GET_LIVING_SHARE_INFO = "living/get_living_share_info";

    /** {@code POST wedoc/create_doc}, with {@code documentSecret or secret}. */
    public static final String WEDOC_CREATE_DOC = "wedoc/create_doc";

    /** {@code POST wedoc/rename_doc}, with {@code documentSecret or secret}. */
    public static final String WEDOC_RENAME_DOC = "wedoc/rename_doc";

    /** {@code POST wedoc/del_doc}, with {@code documentSecret or secret}. */
    public static final String WEDOC_DEL_DOC = "wedoc/del_doc";

    /** {@code POST wedoc/get_doc_base_info}, with {@code documentSecret or secret}. */
    public static final String WEDOC_GET_DOC_BASE_INFO = "wedoc/get_doc_base_info";

    /** {@code POST wedoc/doc_share}, with {@code documentSecret or secret}. */
    public static final String WEDOC_DOC_SHARE = "wedoc/doc_share";

    /** {@code POST wedoc/doc_get_auth}, with {@code documentSecret or secret}. */
    public static final String WEDOC_DOC_GET_AUTH = "wedoc/doc_get_auth";

    /** {@code POST wedoc/mod_doc_join_rule}, with {@code documentSecret or secret}. */
    public static final String WEDOC_MOD_DOC_JOIN_RULE = "wedoc/mod_doc_join_rule";

    /** {@code POST wedoc/mod_doc_member}, with {@code documentSecret or secret}. */
    public static final String WEDOC_MOD_DOC_MEMBER = "wedoc/mod_doc_member";

    /** {@code POST wedoc/mod_doc_safty_setting}, with {@code documentSecret or secret}. */
    public static final String WEDOC_MOD_DOC_SAFTY_SETTING = "wedoc/mod_doc_safty_setting";

    /** {@code POST wedoc/document/get}, with {@code documentSecret or secret}. */
    public static final String WEDOC_DOCUMENT_GET = "wedoc/document/get";

    /** {@code POST wedoc/document/batch_update}, with {@code documentSecret or secret}. */
    public static final String WEDOC_DOCUMENT_BATCH_UPDATE = "wedoc/document/batch_update";

    /** {@code POST wedoc/spreadsheet/get_sheet_properties}, with {@code documentSecret or secret}. */
    public static final String WEDOC_SPREADSHEET_GET_SHEET_PROPERTIES = "wedoc/spreadsheet/get_sheet_properties";

    /** {@code POST wedoc/spreadsheet/get_sheet_range_data}, with {@code documentSecret or secret}. */
    public static final String WEDOC_SPREADSHEET_GET_SHEET_RANGE_DATA = "wedoc/spreadsheet/get_sheet_range_data";

    /** {@code POST wedoc/spreadsheet/batch_update}, with {@code documentSecret or secret}. */
    public static final String WEDOC_SPREADSHEET_BATCH_UPDATE = "wedoc/spreadsheet/batch_update";

    /** {@code POST wedoc/smartsheet/add_sheet}, with {@code documentSecret or secret}. */
    public static final String WEDOC_SMARTSHEET_ADD_SHEET = "wedoc/smartsheet/add_sheet";

    /** {@code POST wedoc/smartsheet/get_sheet}, with {@code documentSecret or secret}. */
    public static final String WEDOC_SMARTSHEET_GET_SHEET = "wedoc/smartsheet/get_sheet";

    /** {@code POST wedoc/smartsheet/update_sheet}, with {@code documentSecret or secret}. */
    public static final String WEDOC_SMARTSHEET_UPDATE_SHEET = "wedoc/smartsheet/update_sheet";

    /** {@code POST wedoc/smartsheet/delete_sheet}, with {@code documentSecret or secret}. */
    public static final String WEDOC_SMARTSHEET_DELETE_SHEET = "wedoc/smartsheet/delete_sheet";

    /** {@code POST wedoc/smartsheet/add_view}, with {@code documentSecret or secret}. */
    public static final String WEDOC_SMARTSHEET_ADD_VIEW = "wedoc/smartsheet/add_view";

    /** {@code POST wedoc/smartsheet/get_views}, with {@code documentSecret or secret}. */
    public static final String WEDOC_SMARTSHEET_GET_VIEWS = "wedoc/smartsheet/get_views";

    /** {@code POST wedoc/smartsheet/update_view}, with {@code documentSecret or secret}. */
    public static final String WEDOC_SMARTSHEET_UPDATE_VIEW = "wedoc/smartsheet/update_view";

    /** {@code POST wedoc/smartsheet/delete_views}, with {@code documentSecret or secret}. */
    public static final String WEDOC_SMARTSHEET_DELETE_VIEWS = "wedoc/smartsheet/delete_views";

    /** {@code POST wedoc/smartsheet/add_fields}, with {@code documentSecret or secret}. */
    public static final String WEDOC_SMARTSHEET_ADD_FIELDS = "wedoc/smartsheet/add_fields";

    /** {@code POST wedoc/smartsheet/get_fields}, with {@code documentSecret or secret}. */
    public static final String WEDOC_SMARTSHEET_GET_FIELDS = "wedoc/smartsheet/get_fields";

    /** {@code POST wedoc/smartsheet/update_fields}, with {@code documentSecret or secret}. */
    public static final String WEDOC_SMARTSHEET_UPDATE_FIELDS = "wedoc/smartsheet/update_fields";

    /** {@code POST wedoc/smartsheet/delete_fields}, with {@code documentSecret or secret}. */
    public static final String WEDOC_SMARTSHEET_DELETE_FIELDS = "wedoc/smartsheet/delete_fields";

    /** {@code POST wedoc/smartsheet/add_records}, with {@code documentSecret or secret}. */
    public static final String WEDOC_SMARTSHEET_ADD_RECORDS = "wedoc/smartsheet/add_records";

    /** {@code POST wedoc/smartsheet/get_records}, with {@code documentSecret or secret}. */
    public static final String WEDOC_SMARTSHEET_GET_RECORDS = "wedoc/smartsheet/get_records";

    /** {@code POST wedoc/smartsheet/update_records}, with {@code documentSecret or secret}. */
    public static final String WEDOC_SMARTSHEET_UPDATE_RECORDS = "wedoc/smartsheet/update_records";

    /** {@code POST wedoc/smartsheet/delete_records}, with {@code documentSecret or secret}. */
    public static final String WEDOC_SMARTSHEET_DELETE_RECORDS = "wedoc/smartsheet/delete_records";

    /** {@code POST wedoc/create_form}, with {@code documentSecret or secret}. */
    public static final String WEDOC_CREATE_FORM = "wedoc/create_form";

    /** {@code POST wedoc/modify_form}, with {@code documentSecret or secret}. */
    public static final String WEDOC_MODIFY_FORM = "wedoc/modify_form";

    /** {@code POST wedoc/get_form_info}, with {@code documentSecret or secret}. */
    public static final String WEDOC_GET_FORM_INFO = "wedoc/get_form_info";

    /** {@code POST wedoc/get_form_statistic}, with {@code documentSecret or secret}. */
    public static final String WEDOC_GET_FORM_STATISTIC = "wedoc/get_form_statistic";

    /** {@code POST wedoc/get_form_answer}, with {@code documentSecret or secret}. */
    public static final String WEDOC_GET_FORM_ANSWER = "wedoc/get_form_answer";

    /** {@code POST wedrive/space_create}, with {@code driveSecret or secret}. */
    public static final String WEDRIVE_SPACE_CREATE = "wedrive/space_create";

    /** {@code POST wedrive/space_rename}, with {@code driveSecret or secret}. */
    public static final String WEDRIVE_SPACE_RENAME = "wedrive/space_rename";

    /** {@code POST wedrive/space_dismiss}, with {@code driveSecret or secret}. */
    public static final String WEDRIVE_SPACE_DISMISS = "wedrive/space_dismiss";

    /** {@code POST wedrive/space_info}, with {@code driveSecret or secret}. */
    public static final String WEDRIVE_SPACE_INFO = "wedrive/space_info";

    /** {@code POST wedrive/space_acl_add}, with {@code driveSecret or secret}. */
    public static final String WEDRIVE_SPACE_ACL_ADD = "wedrive/space_acl_add";

    /** {@code POST wedrive/space_acl_del}, with {@code driveSecret or secret}. */
    public static final String WEDRIVE_SPACE_ACL_DEL = "wedrive/space_acl_del";

    /** {@code POST wedrive/space_setting}, with {@code driveSecret or secret}. */
    public static final String WEDRIVE_SPACE_SETTING = "wedrive/space_setting";

    /** {@code POST wedrive/space_share}, with {@code driveSecret or secret}. */
    public static final String WEDRIVE_SPACE_SHARE = "wedrive/space_share";

    /** {@code POST wedrive/file_list}, with {@code driveSecret or secret}. */
    public static final String WEDRIVE_FILE_LIST = "wedrive/file_list";

    /** {@code POST wedrive/file_upload}, with {@code driveSecret or secret}. */
    public static final String WEDRIVE_FILE_UPLOAD = "wedrive/file_upload";

    /** {@code POST wedrive/file_download}, with {@code driveSecret or secret}. */
    public static final String WEDRIVE_FILE_DOWNLOAD = "wedrive/file_download";

    /** {@code POST wedrive/file_create}, with {@code driveSecret or secret}. */
    public static final String WEDRIVE_FILE_CREATE = "wedrive/file_create";

    /** {@code POST wedrive/file_rename}, with {@code driveSecret or secret}. */
    public static final String WEDRIVE_FILE_RENAME = "wedrive/file_rename";

    /** {@code POST wedrive/file_move}, with {@code driveSecret or secret}. */
    public static final String WEDRIVE_FILE_MOVE = "wedrive/file_move";

    /** {@code POST wedrive/file_delete}, with {@code driveSecret or secret}. */
    public static final String WEDRIVE_FILE_DELETE = "wedrive/file_delete";

    /** {@code POST wedrive/file_info}, with {@code driveSecret or secret}. */
    public static final String WEDRIVE_FILE_INFO = "wedrive/file_info";

    /** {@code POST wedrive/file_acl_add}, with {@code driveSecret or secret}. */
    public static final String WEDRIVE_FILE_ACL_ADD = "wedrive/file_acl_add";

    /** {@code POST wedrive/file_acl_del}, with {@code driveSecret or secret}. */
    public static final String WEDRIVE_FILE_ACL_DEL = "wedrive/file_acl_del";

    /** {@code POST wedrive/file_setting}, with {@code driveSecret or secret}. */
    public static final String WEDRIVE_FILE_SETTING = "wedrive/file_setting";

    /** {@code POST wedrive/file_share}, with {@code driveSecret or secret}. */
    public static final String WEDRIVE_FILE_SHARE = "wedrive/file_share";

    /** {@code POST exmail/app/compose_send}, with {@code mailSecret or secret}. */
    public static final String EXMAIL_APP_COMPOSE_SEND = "exmail/app/compose_send";

    /** {@code POST exmail/group/create}, with {@code mailSecret or secret}. */
    public static final String EXMAIL_GROUP_CREATE = "exmail/group/create";

    /** {@code POST exmail/group/update}, with {@code mailSecret or secret}. */
    public static final String EXMAIL_GROUP_UPDATE = "exmail/group/update";

    /** {@code POST exmail/group/delete}, with {@code mailSecret or secret}. */
    public static final String EXMAIL_GROUP_DELETE = "exmail/group/delete";

    /** {@code GET exmail/group/get}, with {@code mailSecret or secret}. */
    public static final String EXMAIL_GROUP_GET = "exmail/group/get";

    /** {@code GET exmail/group/search}, with {@code mailSecret or secret}. */
    public static final String EXMAIL_GROUP_SEARCH = "exmail/group/search";

    /** {@code POST exmail/publicmail/create}, with {@code mailSecret or secret}. */
    public static final String EXMAIL_PUBLICMAIL_CREATE = "exmail/publicmail/create";

    /** {@code POST exmail/publicmail/update}, with {@code mailSecret or secret}. */
    public static final String EXMAIL_PUBLICMAIL_UPDATE = "exmail/publicmail/update";

    /** {@code POST exmail/publicmail/delete}, with {@code mailSecret or secret}. */
    public static final String EXMAIL_PUBLICMAIL_DELETE = "exmail/publicmail/delete";

    /** {@code POST exmail/publicmail/get}, with {@code mailSecret or secret}. */
    public static final String EXMAIL_PUBLICMAIL_GET = "exmail/publicmail/get";

    /** {@code GET exmail/publicmail/search}, with {@code mailSecret or secret}. */
    public static final String EXMAIL_PUBLICMAIL_SEARCH = "exmail/publicmail/search";

    /** {@code POST exmail/account/act_email}, with {@code mailSecret or secret}. */
    public static final String EXMAIL_ACCOUNT_ACT_EMAIL = "exmail/account/act_email";

    /** {@code POST exmail/useroption/get}, with {@code mailSecret or secret}. */
    public static final String EXMAIL_USEROPTION_GET = "exmail/useroption/get";

    /** {@code POST exmail/useroption/update}, with {@code mailSecret or secret}. */
    public static final String EXMAIL_USEROPTION_UPDATE = "exmail/useroption/update";

    /** {@code POST exmail/mail/get_newcount}, with {@code mailSecret or secret}. */
    public static final String EXMAIL_MAIL_GET_NEWCOUNT = "exmail/mail/get_newcount";

    /** {@code POST dial/get_dial_record}, with {@code phoneSecret or secret}. */
    public static final String DIAL_GET_DIAL_RECORD = "dial/get_dial_record";

    /** {@code POST pstncc/call}, with {@code secret}. */
    public static final String PSTNCC_CALL = "pstncc/call";

    /** {@code POST pstncc/getstates}, with {@code secret}. */
    public static final String PSTNCC_GETSTATES = "pstncc/getstates";

    /** {@code POST msgaudit/get_permit_user_list}, with {@code archiveSecret}. */
    public static final String MSGAUDIT_GET_PERMIT_USER_LIST = "msgaudit/get_permit_user_list";

    /** {@code POST msgaudit/check_single_agree}, with {@code archiveSecret}. */
    public static final String MSGAUDIT_CHECK_SINGLE_AGREE = "msgaudit/check_single_agree";

    /** {@code POST msgaudit/check_room_agree}, with {@code archiveSecret}. */
    public static final String MSGAUDIT_CHECK_ROOM_AGREE = "msgaudit/check_room_agree";

    /** {@code POST msgaudit/groupchat/get}, with {@code archiveSecret}. */
    public static final String MSGAUDIT_GROUPCHAT_GET = "msgaudit/groupchat/get";

    /** {@code POST card/invoice/reimburse/getinvoiceinfo}, with {@code secret}. */
    public static final String CARD_INVOICE_REIMBURSE_GETINVOICEINFO = "card/invoice/reimburse/getinvoiceinfo";

    /** {@code POST card/invoice/reimburse/getinvoiceinfobatch}, with {@code secret}. */
    public static final String CARD_INVOICE_REIMBURSE_GETINVOICEINFOBATCH = "card/invoice/reimburse/getinvoiceinfobatch";

    /** {@code POST card/invoice/reimburse/updateinvoicestatus}, with {@code secret}. */
    public static final String CARD_INVOICE_REIMBURSE_UPDATEINVOICESTATUS = "card/invoice/reimburse/updateinvoicestatus";

    /** {@code POST card/invoice/reimburse/updatestatusbatch}, with {@code secret}. */
    public static final String CARD_INVOICE_REIMBURSE_UPDATESTATUSBATCH = "card/invoice/reimburse/updatestatusbatch";

    /** {@code POST externalpay/get_bill_list}, with {@code paymentSecret or secret}. */
    public static final String EXTERNALPAY_GET_BILL_LIST = "externalpay/get_bill_list";

    /** {@code POST externalpay/get_fund_flow}, with {@code paymentSecret or secret}. */
    public static final String EXTERNALPAY_GET_FUND_FLOW = "externalpay/get_fund_flow";

    /** {@code POST externalpay/get_payment_info}, with {@code paymentSecret or secret}. */
    public static final String EXTERNALPAY_GET_PAYMENT_INFO = "externalpay/get_payment_info";

    /** {@code POST externalpay/getmerchant}, with {@code paymentSecret or secret}. */
    public static final String EXTERNALPAY_GETMERCHANT = "externalpay/getmerchant";

    /** {@code POST externalpay/addmerchant}, with {@code paymentSecret or secret}. */
    public static final String EXTERNALPAY_ADDMERCHANT = "externalpay/addmerchant";

    /** {@code POST externalpay/set_mch_use_scope}, with {@code paymentSecret or secret}. */
    public static final String EXTERNALPAY_SET_MCH_USE_SCOPE = "externalpay/set_mch_use_scope";

    /** {@code POST miniapppay/create_order}, with {@code paymentSecret or secret}. */
    public static final String MINIAPPPAY_CREATE_ORDER = "miniapppay/create_order";

    /** {@code POST miniapppay/get_order}, with {@code paymentSecret or secret}. */
    public static final String MINIAPPPAY_GET_ORDER = "miniapppay/get_order";

    /** {@code POST miniapppay/close_order}, with {@code paymentSecret or secret}. */
    public static final String MINIAPPPAY_CLOSE_ORDER = "miniapppay/close_order";

    /** {@code POST miniapppay/get_sign}, with {@code paymentSecret or secret}. */
    public static final String MINIAPPPAY_GET_SIGN = "miniapppay/get_sign";

    /** {@code POST miniapppay/refund}, with {@code paymentSecret or secret}. */
    public static final String MINIAPPPAY_REFUND = "miniapppay/refund";

    /** {@code POST miniapppay/get_refund_detail}, with {@code paymentSecret or secret}. */
    public static final String MINIAPPPAY_GET_REFUND_DETAIL = "miniapppay/get_refund_detail";

    /** {@code POST miniapppay/get_bill}, with {@code paymentSecret or secret}. */
    public static final String MINIAPPPAY_GET_BILL = "miniapppay/get_bill";

    /** {@code GET hr/get_fields}, with {@code hrSecret or secret}. */
    public static final String HR_GET_FIELDS = "hr/get_fields";

    /** {@code POST hr/get_staff_info}, with {@code hrSecret or secret}. */
    public static final String HR_GET_STAFF_INFO = "hr/get_staff_info";

    /** {@code POST hr/update_staff_info}, with {@code hrSecret or secret}. */
    public static final String HR_UPDATE_STAFF_INFO = "hr/update_staff_info";

    /** {@code POST security/get_file_oper_record}, with {@code securitySecret or secret}. */
    public static final String SECURITY_GET_FILE_OPER_RECORD = "security/get_file_oper_record";

    /** {@code POST security/get_screen_oper_record}, with {@code securitySecret or secret}. */
    public static final String SECURITY_GET_SCREEN_OPER_RECORD = "security/get_screen_oper_record";

    /** {@code POST security/trustdevice/import}, with {@code securitySecret or secret}. */
    public static final String SECURITY_TRUSTDEVICE_IMPORT = "security/trustdevice/import";

    /** {@code POST security/trustdevice/list}, with {@code securitySecret or secret}. */
    public static final String SECURITY_TRUSTDEVICE_LIST = "security/trustdevice/list";

    /** {@code POST security/trustdevice/get_by_user}, with {@code securitySecret or secret}. */
    public static final String SECURITY_TRUSTDEVICE_GET_BY_USER = "security/trustdevice/get_by_user";

    /** {@code POST security/trustdevice/approve}, with {@code securitySecret or secret}. */
    public static final String SECURITY_TRUSTDEVICE_APPROVE = "security/trustdevice/approve";

    /** {@code POST security/trustdevice/reject}, with {@code securitySecret or secret}. */
    public static final String SECURITY_TRUSTDEVICE_REJECT = "security/trustdevice/reject";

    /** {@code POST security/trustdevice/delete}, with {@code securitySecret or secret}. */
    public static final String SECURITY_TRUSTDEVICE_DELETE = "security/trustdevice/delete";

    /** {@code POST advanced_feature/get_apply_id_list}, with {@code secret}. */
    public static final String ADVANCED_FEATURE_GET_APPLY_ID_LIST = "advanced_feature/get_apply_id_list";

    /** {@code POST externalcontact/message/send}, with {@code schoolSecret or secret}. */
    public static final String EXTERNALCONTACT_MESSAGE_SEND = "externalcontact/message/send";

    /** {@code GET externalcontact/get_subscribe_qr_code}, with {@code schoolSecret or secret}. */
    public static final String EXTERNALCONTACT_GET_SUBSCRIBE_QR_CODE = "externalcontact/get_subscribe_qr_code";

    /** {@code GET externalcontact/get_subscribe_mode}, with {@code schoolSecret or secret}. */
    public static final String EXTERNALCONTACT_GET_SUBSCRIBE_MODE = "externalcontact/get_subscribe_mode";

    /** {@code POST externalcontact/set_subscribe_mode}, with {@code schoolSecret or secret}. */
    public static final String EXTERNALCONTACT_SET_SUBSCRIBE_MODE = "externalcontact/set_subscribe_mode";

    /** {@code GET school/getuserinfo}, with {@code secret}. */
    public static final String SCHOOL_GETUSERINFO = "school/getuserinfo";

    /** {@code GET school/agent/get_allow_scope}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_AGENT_GET_ALLOW_SCOPE = "school/agent/get_allow_scope";

    /** {@code POST school/user/create_student}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_USER_CREATE_STUDENT = "school/user/create_student";

    /** {@code POST school/user/update_student}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_USER_UPDATE_STUDENT = "school/user/update_student";

    /** {@code GET school/user/delete_student}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_USER_DELETE_STUDENT = "school/user/delete_student";

    /** {@code POST school/user/batch_create_student}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_USER_BATCH_CREATE_STUDENT = "school/user/batch_create_student";

    /** {@code POST school/user/batch_update_student}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_USER_BATCH_UPDATE_STUDENT = "school/user/batch_update_student";

    /** {@code POST school/user/batch_delete_student}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_USER_BATCH_DELETE_STUDENT = "school/user/batch_delete_student";

    /** {@code POST school/user/create_parent}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_USER_CREATE_PARENT = "school/user/create_parent";

    /** {@code POST school/user/update_parent}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_USER_UPDATE_PARENT = "school/user/update_parent";

    /** {@code GET school/user/delete_parent}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_USER_DELETE_PARENT = "school/user/delete_parent";

    /** {@code POST school/user/batch_create_parent}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_USER_BATCH_CREATE_PARENT = "school/user/batch_create_parent";

    /** {@code POST school/user/batch_update_parent}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_USER_BATCH_UPDATE_PARENT = "school/user/batch_update_parent";

    /** {@code POST school/user/batch_delete_parent}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_USER_BATCH_DELETE_PARENT = "school/user/batch_delete_parent";

    /** {@code GET school/user/get}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_USER_GET = "school/user/get";

    /** {@code GET school/user/list}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_USER_LIST = "school/user/list";

    /** {@code GET school/user/list_parent}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_USER_LIST_PARENT = "school/user/list_parent";

    /** {@code POST school/user/get_health_qrcode}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_USER_GET_HEALTH_QRCODE = "school/user/get_health_qrcode";

    /** {@code POST school/user/get_student_customize_health_info}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_USER_GET_STUDENT_CUSTOMIZE_HEALTH_INFO = "school/user/get_student_customize_health_info";

    /** {@code POST school/user/get_teacher_customize_health_info}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_USER_GET_TEACHER_CUSTOMIZE_HEALTH_INFO = "school/user/get_teacher_customize_health_info";

    /** {@code POST school/department/create}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_DEPARTMENT_CREATE = "school/department/create";

    /** {@code POST school/department/update}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_DEPARTMENT_UPDATE = "school/department/update";

    /** {@code GET school/department/delete}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_DEPARTMENT_DELETE = "school/department/delete";

    /** {@code GET school/department/list}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_DEPARTMENT_LIST = "school/department/list";

    /** {@code POST school/set_arch_sync_mode}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_SET_ARCH_SYNC_MODE = "school/set_arch_sync_mode";

    /** {@code POST school/set_upgrade_info}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_SET_UPGRADE_INFO = "school/set_upgrade_info";

    /** {@code POST school/get_payment_result}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_GET_PAYMENT_RESULT = "school/get_payment_result";

    /** {@code POST school/get_trade}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_GET_TRADE = "school/get_trade";

    /** {@code GET school/living/get_living_info}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_LIVING_GET_LIVING_INFO = "school/living/get_living_info";

    /** {@code POST school/living/get_watch_stat}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_LIVING_GET_WATCH_STAT = "school/living/get_watch_stat";

    /** {@code POST school/living/get_unwatch_stat}, with {@code schoolSecret or secret}. */
    public static final String SCHOOL_LIVING_GET_UNWATCH_STAT = "school/living/get_unwatch_stat";

    /** {@code POST health/get_health_report_stat}, with {@code schoolSecret or secret}. */
    public static final String HEALTH_GET_HEALTH_REPORT_STAT = "health/get_health_report_stat";

    /** {@code POST health/get_report_jobids}, with {@code schoolSecret or secret}. */
    public static final String HEALTH_GET_REPORT_JOBIDS = "health/get_report_jobids";

    /** {@code POST health/get_report_job_info}, with {@code schoolSecret or secret}. */
    public static final String HEALTH_GET_REPORT_JOB_INFO = "health/get_report_job_info";

    /** {@code POST health/get_report_answer}, with {@code schoolSecret or secret}. */
    public static final String HEALTH_GET_REPORT_ANSWER = "health/get_report_answer";

    /** {@code POST service/get_suite_token}, with {@code }. */
    public static final String SERVICE_GET_SUITE_TOKEN = "service/get_suite_token";

    /** {@code POST service/get_provider_token}, with {@code }. */
    public static final String SERVICE_GET_PROVIDER_TOKEN = "service/get_provider_token";

    /** {@code POST service/get_corp_token}, with {@code suiteSecret}. */
    public static final String SERVICE_GET_CORP_TOKEN = "service/get_corp_token";

    /** {@code GET service/get_pre_auth_code}, with {@code suiteSecret}. */
    public static final String SERVICE_GET_PRE_AUTH_CODE = "service/get_pre_auth_code";

    /** {@code POST service/set_session_info}, with {@code suiteSecret}. */
    public static final String SERVICE_SET_SESSION_INFO = "service/set_session_info";

    /** {@code POST service/get_permanent_code}, with {@code suiteSecret}. */
    public static final String SERVICE_GET_PERMANENT_CODE = "service/get_permanent_code";

    /** {@code POST service/v2/get_permanent_code}, with {@code suiteSecret}. */
    public static final String SERVICE_V2_GET_PERMANENT_CODE = "service/v2/get_permanent_code";

    /** {@code POST service/get_auth_info}, with {@code suiteSecret}. */
    public static final String SERVICE_GET_AUTH_INFO = "service/get_auth_info";

    /** {@code POST service/v2/get_auth_info}, with {@code suiteSecret}. */
    public static final String SERVICE_V2_GET_AUTH_INFO = "service/v2/get_auth_info";

    /** {@code POST service/get_admin_list}, with {@code suiteSecret}. */
    public static final String SERVICE_GET_ADMIN_LIST = "service/get_admin_list";

    /** {@code POST service/get_app_qrcode}, with {@code suiteSecret}. */
    public static final String SERVICE_GET_APP_QRCODE = "service/get_app_qrcode";

    /** {@code GET service/auth/getuserinfo3rd}, with {@code suiteSecret}. */
    public static final String SERVICE_AUTH_GETUSERINFO3RD = "service/auth/getuserinfo3rd";

    /** {@code GET service/getuserinfo3rd}, with {@code suiteSecret}. */
    public static final String SERVICE_GETUSERINFO3RD = "service/getuserinfo3rd";

    /** {@code POST service/auth/getuserdetail3rd}, with {@code suiteSecret}. */
    public static final String SERVICE_AUTH_GETUSERDETAIL3RD = "service/auth/getuserdetail3rd";

    /** {@code GET service/miniprogram/jscode2session}, with {@code suiteSecret}. */
    public static final String SERVICE_MINIPROGRAM_JSCODE2SESSION = "service/miniprogram/jscode2session";

    /** {@code POST service/get_order}, with {@code suiteSecret}. */
    public static final String SERVICE_GET_ORDER = "service/get_order";

    /** {@code POST service/get_order_list}, with {@code suiteSecret}. */
    public static final String SERVICE_GET_ORDER_LIST = "service/get_order_list";

    /** {@code POST service/prolong_try}, with {@code suiteSecret}. */
    public static final String SERVICE_PROLONG_TRY = "service/prolong_try";

    /** {@code POST service/externalcontact/get_new_external_userid}, with {@code suiteSecret}. */
    public static final String SERVICE_EXTERNALCONTACT_GET_NEW_EXTERNAL_USERID = "service/externalcontact/get_new_external_userid";

    /** {@code POST service/get_login_info}, with {@code providerSecret}. */
    public static final String SERVICE_GET_LOGIN_INFO = "service/get_login_info";

    /** {@code POST service/get_customized_auth_url}, with {@code providerSecret}. */
    public static final String SERVICE_GET_CUSTOMIZED_AUTH_URL = "service/get_customized_auth_url";

    /** {@code POST service/media/upload}, with {@code providerSecret}. */
    public static final String SERVICE_MEDIA_UPLOAD = "service/media/upload";

    /** {@code POST service/contact/id_translate}, with {@code providerSecret}. */
    public static final String SERVICE_CONTACT_ID_TRANSLATE = "service/contact/id_translate";

    /** {@code GET service/batch/getresult}, with {@code providerSecret}. */
    public static final String SERVICE_BATCH_GETRESULT = "service/batch/getresult";

    /** {@code POST service/contact/search}, with {@code providerSecret}. */
    public static final String SERVICE_CONTACT_SEARCH = "service/contact/search";

    /** {@code POST service/contact/batchsearch}, with {@code providerSecret}. */
    public static final String SERVICE_CONTACT_BATCHSEARCH = "service/contact/batchsearch";

    /** {@code POST service/contact/sort}, with {@code providerSecret}. */
    public static final String SERVICE_CONTACT_SORT = "service/contact/sort";

    /** {@code POST service/corpid_to_opencorpid}, with {@code providerSecret}. */
    public static final String SERVICE_CORPID_TO_OPENCORPID = "service/corpid_to_opencorpid";

    /** {@code POST service/externalcontact/unionid_to_external_userid_3rd}, with {@code suiteSecret}. */
    public static final String SERVICE_EXTERNALCONTACT_UNIONID_TO_EXTERNAL_USERID_3RD = "service/externalcontact/unionid_to_external_userid_3rd";

    /** {@code POST service/get_register_code}, with {@code providerSecret}. */
    public static final String SERVICE_GET_REGISTER_CODE = "service/get_register_code";

    /** {@code POST service/get_register_info}, with {@code providerSecret}. */
    public static final String SERVICE_GET_REGISTER_INFO = "service/get_register_info";

    /** {@code POST license/create_new_order}, with {@code providerSecret}. */
    public static final String LICENSE_CREATE_NEW_ORDER = "license/create_new_order";

    /** {@code POST license/create_renew_order_job}, with {@code providerSecret}. */
    public static final String LICENSE_CREATE_RENEW_ORDER_JOB = "license/create_renew_order_job";

    /** {@code POST license/submit_order_job}, with {@code providerSecret}. */
    public static final String LICENSE_SUBMIT_ORDER_JOB = "license/submit_order_job";

    /** {@code POST license/list_order}, with {@code providerSecret}. */
    public static final String LICENSE_LIST_ORDER = "license/list_order";

    /** {@code POST license/get_order}, with {@code providerSecret}. */
    public static final String LICENSE_GET_ORDER = "license/get_order";

    /** {@code POST license/list_order_account}, with {@code providerSecret}. */
    public static final String LICENSE_LIST_ORDER_ACCOUNT = "license/list_order_account";

    /** {@code POST license/active_account}, with {@code providerSecret}. */
    public static final String LICENSE_ACTIVE_ACCOUNT = "license/active_account";

    /** {@code POST license/batch_active_account}, with {@code providerSecret}. */
    public static final String LICENSE_BATCH_ACTIVE_ACCOUNT = "license/batch_active_account";

    /** {@code POST license/get_active_info_by_code}, with {@code providerSecret}. */
    public static final String LICENSE_GET_ACTIVE_INFO_BY_CODE = "license/get_active_info_by_code";

    /** {@code POST license/batch_get_active_info_by_code}, with {@code providerSecret}. */
    public static final String LICENSE_BATCH_GET_ACTIVE_INFO_BY_CODE = "license/batch_get_active_info_by_code";

    /** {@code POST license/list_actived_account}, with {@code providerSecret}. */
    public static final String LICENSE_LIST_ACTIVED_ACCOUNT = "license/list_actived_account";

    /** {@code POST license/get_active_info_by_user}, with {@code providerSecret}. */
    public static final String LICENSE_GET_ACTIVE_INFO_BY_USER = "license/get_active_info_by_user";

    /** {@code POST license/batch_transfer_license}, with {@code providerSecret}. */
    public static final String LICENSE_BATCH_TRANSFER_LICENSE = "license/batch_transfer_license";

    /** {@code POST paytool/open_order}, with {@code providerSecret}. */
    public static final String PAYTOOL_OPEN_ORDER = "paytool/open_order";

    /** {@code POST paytool/close_order}, with {@code providerSecret}. */
    public static final String PAYTOOL_CLOSE_ORDER = "paytool/close_order";

    /** {@code POST paytool/get_order_list}, with {@code providerSecret}. */
    public static final String PAYTOOL_GET_ORDER_LIST = "paytool/get_order_list";

    /** {@code POST paytool/get_order_detail}, with {@code providerSecret}. */
    public static final String PAYTOOL_GET_ORDER_DETAIL = "paytool/get_order_detail";

    /** {@code POST paytool/get_invoice_list}, with {@code providerSecret}. */
    public static final String PAYTOOL_GET_INVOICE_LIST = "paytool/get_invoice_list";

    /** {@code POST paytool/mark_invoice_status}, with {@code providerSecret}. */
    public static final String PAYTOOL_MARK_INVOICE_STATUS = "paytool/mark_invoice_status";

    /** {@code POST agent/set_scope}, with {@code secret}. */
    public static final String AGENT_SET_SCOPE = "agent/set_scope";

    /** {@code GET sync/contact_sync_success}, with {@code secret}. */
    public static final String SYNC_CONTACT_SYNC_SUCCESS = "sync/contact_sync_success";
}
