// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

/** The role that can help when WeCom answers an errcode: which exception the errcode becomes. */
public enum ErrorClass {
    /** Secret, token or corp: {@link WeworkCredentialException}. */
    CREDENTIAL,
    /** An administrator must act: {@link WeworkPermissionException}. */
    PERMISSION,
    /** The request is wrong or its object is in another state: {@link WeworkRequestException}. */
    REQUEST,
    /** Too many calls: {@link WeworkRateLimitException}. */
    RATELIMIT,
    /** Not available now: {@link WeworkUnavailableException}. */
    UNAVAILABLE,
    /** Receivers were missed: {@link WeworkPartialDeliveryException}. */
    PARTIAL;

    WeworkException exception(Failure failure) {
        return switch (this) {
            case CREDENTIAL -> new WeworkCredentialException(failure);
            case PERMISSION -> new WeworkPermissionException(failure);
            case REQUEST -> new WeworkRequestException(failure);
            case RATELIMIT -> new WeworkRateLimitException(failure);
            case UNAVAILABLE -> new WeworkUnavailableException(failure);
            case PARTIAL -> new WeworkPartialDeliveryException(failure);
        };
    }
}
