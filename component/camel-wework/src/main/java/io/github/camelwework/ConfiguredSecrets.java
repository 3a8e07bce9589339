// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.catalog.Credential;
import io.github.camelwework.secret.Secret;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Which option holds the secret of which credential. */
final class ConfiguredSecrets {

    private static final Map<Credential, Function<WeworkSecrets, @Nullable String>> OPTIONS = Map.ofEntries(
            Map.entry(Credential.APP, WeworkSecrets::getSecret),
            Map.entry(Credential.CONTACT, WeworkSecrets::getContactSecret),
            Map.entry(Credential.CUSTOMER, WeworkSecrets::getCustomerSecret),
            Map.entry(Credential.KF, WeworkSecrets::getKfSecret),
            Map.entry(Credential.ARCHIVE, WeworkSecrets::getArchiveSecret),
            Map.entry(Credential.APPROVAL, WeworkSecrets::getApprovalSecret),
            Map.entry(Credential.CHECKIN, WeworkSecrets::getCheckinSecret),
            Map.entry(Credential.REPORT, WeworkSecrets::getReportSecret),
            Map.entry(Credential.CALENDAR, WeworkSecrets::getCalendarSecret),
            Map.entry(Credential.MEETING, WeworkSecrets::getMeetingSecret),
            Map.entry(Credential.MEETING_ROOM, WeworkSecrets::getMeetingRoomSecret),
            Map.entry(Credential.LIVE, WeworkSecrets::getLiveSecret),
            Map.entry(Credential.DOCUMENT, WeworkSecrets::getDocumentSecret),
            Map.entry(Credential.DRIVE, WeworkSecrets::getDriveSecret),
            Map.entry(Credential.MAIL, WeworkSecrets::getMailSecret),
            Map.entry(Credential.PHONE, WeworkSecrets::getPhoneSecret),
            Map.entry(Credential.PAYMENT, WeworkSecrets::getPaymentSecret),
            Map.entry(Credential.SCHOOL, WeworkSecrets::getSchoolSecret),
            Map.entry(Credential.HR, WeworkSecrets::getHrSecret),
            Map.entry(Credential.SECURITY, WeworkSecrets::getSecuritySecret),
            Map.entry(Credential.SUITE, WeworkSecrets::getSuiteSecret),
            Map.entry(Credential.PROVIDER, WeworkSecrets::getProviderSecret),
            Map.entry(Credential.ROBOT, WeworkSecrets::getRobotAccessKey));

    private ConfiguredSecrets() {}

    /** Those that are set. A permanent code takes the place of an app's secret, unless there is one. */
    static Map<Credential, Secret> of(WeworkSecrets options) {
        return of(options, UnaryOperator.identity());
    }

    /** The same with the property placeholders in them replaced. */
    static Map<Credential, Secret> of(WeworkSecrets options, UnaryOperator<String> placeholders) {
        Map<Credential, Secret> secrets = new EnumMap<>(Credential.class);
        OPTIONS.forEach((credential, option) -> put(secrets, credential, option.apply(options), placeholders));
        if (isByPermanentCode(options)) {
            put(secrets, Credential.APP, options.getPermanentCodeSecret(), placeholders);
        }
        return Map.copyOf(secrets);
    }

    /** Whether the app's token is that of a corp that authorised a suite. */
    static boolean isByPermanentCode(WeworkSecrets options) {
        return Secret.ofNullable(options.getSecret()) == null
                && Secret.ofNullable(options.getPermanentCodeSecret()) != null;
    }

    private static void put(
            Map<Credential, Secret> secrets,
            Credential credential,
            @Nullable String value,
            UnaryOperator<String> placeholders) {
        Secret secret = value == null ? null : Secret.ofNullable(placeholders.apply(value));
        if (secret != null) {
            secrets.put(credential, secret);
        }
    }
}
