// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A member changed (change_contact: create_user, update_user, delete_user). For callbacks set after 2022-08-15 only ids and departments are there.
 *
 * @param userId the userid, before the change
 * @param newUserId the userid after it, if it changed
 * @param openUserId the id that third-party apps see
 * @param name the name
 * @param department ids separated by commas
 * @param mainDepartment the main department
 * @param isLeaderInDept 0 or 1 for each department, separated by commas
 * @param directLeader the direct leader
 * @param position the position
 * @param mobile the mobile
 * @param gender 1 male, 2 female, 0 unset
 * @param email the email
 * @param bizMail the biz mail
 * @param status 1 active, 2 disabled, 4 not active, 5 left
 * @param avatar the avatar
 * @param alias the alias
 * @param telephone the telephone
 * @param address the address
 * @param extAttr attributes of the corp, under WeCom's names
 * @param fields all that WeCom sent, under its own names
 */
public record MemberEvent(
        @Nullable String userId,
        @Nullable String newUserId,
        @Nullable String openUserId,
        @Nullable String name,
        @Nullable String department,
        @Nullable String mainDepartment,
        @Nullable String isLeaderInDept,
        @Nullable String directLeader,
        @Nullable String position,
        @Nullable String mobile,
        @Nullable String gender,
        @Nullable String email,
        @Nullable String bizMail,
        @Nullable String status,
        @Nullable String avatar,
        @Nullable String alias,
        @Nullable String telephone,
        @Nullable String address,
        @Nullable Map<String, Object> extAttr,
        Map<String, Object> fields)
        implements WeworkEvent {}
