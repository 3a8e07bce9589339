// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A member of the corp (docs 90195 to 90197). A field that is null is not sent, and WeCom leaves it as it is; an empty list clears.
 *
 * @param userid 1 to 64 of digits, letters and {@code _-@.}; upper and lower case are the same
 * @param name 1 to 64 characters
 * @param alias 1 to 64 characters
 * @param mobile unique in the corp; cut for apps made after June 2022
 * @param department ids, at most 100
 * @param order a number for each department, larger first
 * @param position at most 128 characters
 * @param gender {@code "1"} male, {@code "2"} female, {@code "0"} unset or cut
 * @param email unique in the corp; cut like the mobile
 * @param bizMail the mailbox of the corp
 * @param bizMailAlias further mailboxes under {@code item}
 * @param telephone at most 32 bytes of digits, {@code -}, {@code +} and commas
 * @param isLeaderInDept 1 or 0 for each department
 * @param directLeader userids of superiors
 * @param avatarMediaid a picture that was uploaded, when writing
 * @param avatar where the picture is, when reading; cut like the mobile
 * @param thumbAvatar where the small picture is
 * @param qrCode where the personal QR code is; cut like the mobile
 * @param mainDepartment one of the departments
 * @param status 1 active, 2 disabled, 4 not activated, 5 has left; when reading
 * @param enable 1 or 0
 * @param extattr attributes of the corp under {@code attrs}
 * @param toInvite whether WeCom invites the member, when creating; it does when this is null
 * @param externalProfile what people outside see
 * @param externalPosition at most 12 Chinese characters
 * @param nickname the name in the video channel
 * @param address at most 128 characters
 * @param openUserid the id that third-party apps see
 * @param more fields that this class does not know, by WeCom's names
 */
public record Member(
        @Nullable String userid,
        @Nullable String name,
        @Nullable String alias,
        @Nullable String mobile,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Integer> department,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Long> order,
        @Nullable String position,
        @Nullable String gender,
        @Nullable String email,
        @Nullable String bizMail,
        @Nullable Map<String, Object> bizMailAlias,
        @Nullable String telephone,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Integer> isLeaderInDept,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> directLeader,
        @Nullable String avatarMediaid,
        @Nullable String avatar,
        @Nullable String thumbAvatar,
        @Nullable String qrCode,
        @Nullable Integer mainDepartment,
        @Nullable Integer status,
        @Nullable Integer enable,
        @Nullable Map<String, Object> extattr,
        @Nullable Boolean toInvite,
        @Nullable Map<String, Object> externalProfile,
        @Nullable String externalPosition,
        @Nullable String nickname,
        @Nullable String address,
        @Nullable String openUserid,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more)
        implements WeworkRecord {

    /** Copies of what may change. */
    public Member {
        department = Model.copyOrNull(department);
        order = Model.copyOrNull(order);
        isLeaderInDept = Model.copyOrNull(isLeaderInDept);
        directLeader = Model.copyOrNull(directLeader);
        more = Model.copy(more);
    }

    /** Begins a member. */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes the fields one by one, under WeCom's names. Not safe for threads. */
    public static final class Builder {

        private @Nullable String userid;
        private @Nullable String name;
        private @Nullable String alias;
        private @Nullable String mobile;
        private @Nullable List<Integer> department;
        private @Nullable List<Long> order;
        private @Nullable String position;
        private @Nullable String gender;
        private @Nullable String email;
        private @Nullable String bizMail;
        private @Nullable Map<String, Object> bizMailAlias;
        private @Nullable String telephone;
        private @Nullable List<Integer> isLeaderInDept;
        private @Nullable List<String> directLeader;
        private @Nullable String avatarMediaid;
        private @Nullable String avatar;
        private @Nullable String thumbAvatar;
        private @Nullable String qrCode;
        private @Nullable Integer mainDepartment;
        private @Nullable Integer status;
        private @Nullable Integer enable;
        private @Nullable Map<String, Object> extattr;
        private @Nullable Boolean toInvite;
        private @Nullable Map<String, Object> externalProfile;
        private @Nullable String externalPosition;
        private @Nullable String nickname;
        private @Nullable String address;
        private @Nullable String openUserid;
        private final Map<String, Object> more = new LinkedHashMap<>();

        private Builder() {}

        /** {@code userid}: 1 to 64 of digits, letters and {@code _-@.}; upper and lower case are the same. */
        public Builder userid(String userid) {
            this.userid = userid;
            return this;
        }

        /** {@code name}: 1 to 64 characters. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** {@code alias}: 1 to 64 characters. */
        public Builder alias(String alias) {
            this.alias = alias;
            return this;
        }

        /** {@code mobile}: unique in the corp; cut for apps made after June 2022. */
        public Builder mobile(String mobile) {
            this.mobile = mobile;
            return this;
        }

        /** {@code department}: ids, at most 100. */
        public Builder department(List<Integer> department) {
            this.department = department;
            return this;
        }

        /** {@code order}: a number for each department, larger first. */
        public Builder order(List<Long> order) {
            this.order = order;
            return this;
        }

        /** {@code position}: at most 128 characters. */
        public Builder position(String position) {
            this.position = position;
            return this;
        }

        /** {@code gender}: {@code "1"} male, {@code "2"} female, {@code "0"} unset or cut. */
        public Builder gender(String gender) {
            this.gender = gender;
            return this;
        }

        /** {@code email}: unique in the corp; cut like the mobile. */
        public Builder email(String email) {
            this.email = email;
            return this;
        }

        /** {@code biz_mail}: the mailbox of the corp. */
        public Builder bizMail(String bizMail) {
            this.bizMail = bizMail;
            return this;
        }

        /** {@code biz_mail_alias}: further mailboxes under {@code item}. */
        public Builder bizMailAlias(Map<String, Object> bizMailAlias) {
            this.bizMailAlias = bizMailAlias;
            return this;
        }

        /** {@code telephone}: at most 32 bytes of digits, {@code -}, {@code +} and commas. */
        public Builder telephone(String telephone) {
            this.telephone = telephone;
            return this;
        }

        /** {@code is_leader_in_dept}: 1 or 0 for each department. */
        public Builder isLeaderInDept(List<Integer> isLeaderInDept) {
            this.isLeaderInDept = isLeaderInDept;
            return this;
        }

        /** {@code direct_leader}: userids of superiors. */
        public Builder directLeader(List<String> directLeader) {
            this.directLeader = directLeader;
            return this;
        }

        /** {@code avatar_mediaid}: a picture that was uploaded, when writing. */
        public Builder avatarMediaid(String avatarMediaid) {
            this.avatarMediaid = avatarMediaid;
            return this;
        }

        /** {@code avatar}: where the picture is, when reading; cut like the mobile. */
        public Builder avatar(String avatar) {
            this.avatar = avatar;
            return this;
        }

        /** {@code thumb_avatar}: where the small picture is. */
        public Builder thumbAvatar(String thumbAvatar) {
            this.thumbAvatar = thumbAvatar;
            return this;
        }

        /** {@code qr_code}: where the personal QR code is; cut like the mobile. */
        public Builder qrCode(String qrCode) {
            this.qrCode = qrCode;
            return this;
        }

        /** {@code main_department}: one of the departments. */
        public Builder mainDepartment(Integer mainDepartment) {
            this.mainDepartment = mainDepartment;
            return this;
        }

        /** {@code status}: 1 active, 2 disabled, 4 not activated, 5 has left; when reading. */
        public Builder status(Integer status) {
            this.status = status;
            return this;
        }

        /** {@code enable}: 1 or 0. */
        public Builder enable(Integer enable) {
            this.enable = enable;
            return this;
        }

        /** {@code extattr}: attributes of the corp under {@code attrs}. */
        public Builder extattr(Map<String, Object> extattr) {
            this.extattr = extattr;
            return this;
        }

        /** {@code to_invite}: whether WeCom invites the member, when creating; it does when this is null. */
        public Builder toInvite(Boolean toInvite) {
            this.toInvite = toInvite;
            return this;
        }

        /** {@code external_profile}: what people outside see. */
        public Builder externalProfile(Map<String, Object> externalProfile) {
            this.externalProfile = externalProfile;
            return this;
        }

        /** {@code external_position}: at most 12 Chinese characters. */
        public Builder externalPosition(String externalPosition) {
            this.externalPosition = externalPosition;
            return this;
        }

        /** {@code nickname}: the name in the video channel. */
        public Builder nickname(String nickname) {
            this.nickname = nickname;
            return this;
        }

        /** {@code address}: at most 128 characters. */
        public Builder address(String address) {
            this.address = address;
            return this;
        }

        /** {@code open_userid}: the id that third-party apps see. */
        public Builder openUserid(String openUserid) {
            this.openUserid = openUserid;
            return this;
        }

        /** A field that this class does not know, by WeCom's name. */
        public Builder with(String name, Object value) {
            more.put(name, value);
            return this;
        }

        /**
         * The object.
         *
         * @throws IllegalArgumentException naming a field that must be set
         */
        public Member build() {
            return new Member(
                    userid,
                    name,
                    alias,
                    mobile,
                    department,
                    order,
                    position,
                    gender,
                    email,
                    bizMail,
                    bizMailAlias,
                    telephone,
                    isLeaderInDept,
                    directLeader,
                    avatarMediaid,
                    avatar,
                    thumbAvatar,
                    qrCode,
                    mainDepartment,
                    status,
                    enable,
                    extattr,
                    toInvite,
                    externalProfile,
                    externalPosition,
                    nickname,
                    address,
                    openUserid,
                    more);
        }
    }
}
