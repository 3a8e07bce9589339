// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.Refusal;
import io.github.camelwework.simulator.directory.UniqueField;

/** user/getuserid (doc 95402) and user/get_userid_by_email (doc 95895). Each guards itself against guessing. */
final class FindUserid {

    private static final int MIN_MOBILE = 5;
    private static final int MAX_MOBILE = 32;
    private static final long PERSONAL_MAIL = 2;
    private static final long CORPORATE_MAIL = 1;

    private record Sought(UniqueField field, String value, Refusal missing) {}

    private final Access access;
    private final GuessGuard mobiles;
    private final GuessGuard mails;

    FindUserid(Access access) {
        this.access = access;
        mobiles = new GuessGuard(access.directory());
        mails = new GuessGuard(access.directory());
    }

    ApiAnswer byMobile(ApiRequest request) {
        JsonFields input = new JsonFields(request.json());
        String mobile = input.textOrEmpty("mobile");
        Refusal.ARGUMENT_EMPTY.when(mobile.isEmpty());
        Refusal.MOBILE_INVALID.when(mobile.length() < MIN_MOBILE || mobile.length() > MAX_MOBILE);
        return find(request, mobiles, new Sought(UniqueField.MOBILE, mobile, Refusal.USER_NOT_FOUND));
    }

    ApiAnswer byMail(ApiRequest request) {
        JsonFields input = new JsonFields(request.json());
        String mail = input.textOrEmpty("email");
        Refusal.ARGUMENT_EMPTY.when(mail.isEmpty());
        Long type = input.whole("email_type");
        Refusal.ARGUMENT_INVALID.unless(type == null || type == CORPORATE_MAIL || type == PERSONAL_MAIL);
        Sought sought = type == null || type == CORPORATE_MAIL
                ? new Sought(UniqueField.BIZ_MAIL, mail, Refusal.BIZ_MAIL_NOT_FOUND)
                : new Sought(UniqueField.EMAIL, mail, Refusal.EMAIL_NOT_FOUND);
        return find(request, mails, sought);
    }

    private ApiAnswer find(ApiRequest request, GuessGuard guard, Sought sought) {
        guard.admit(request.now());
        Member member = access.directory().members().findBy(sought.field(), sought.value());
        if (member == null) {
            guard.missed();
            throw sought.missing().error();
        }
        Refusal.NO_PRIVILEGE.unless(access.visibility(request).sees(member));
        return Answers.of(Answers.object().put("userid", member.userid()));
    }
}
