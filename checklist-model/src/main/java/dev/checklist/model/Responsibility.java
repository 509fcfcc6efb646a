// SPDX-License-Identifier: Apache-2.0
package dev.checklist.model;

import dev.checklist.model.token.Token;

/**
 * Who has to meet a requirement. The constants have the same meanings as in the shared security responsibility model of
 * the CSA Cloud Controls Matrix.
 *
 * @since 0.1.0
 */
public enum Responsibility implements Token {
    /** The provider of the service. Token {@code provider}. */
    PROVIDER("provider"),
    /** The customer of the service. Token {@code customer}. */
    CUSTOMER("customer"),
    /** Provider and customer together. Token {@code shared}. */
    SHARED("shared"),
    /** A third party on behalf of the provider. Token {@code third-party}. */
    THIRD_PARTY("third-party"),
    /** Provider and third party together. Token {@code shared-with-third-party}. */
    SHARED_WITH_THIRD_PARTY("shared-with-third-party"),
    /** Nobody: the requirement does not apply. Token {@code not-applicable}. */
    NOT_APPLICABLE("not-applicable");

    private final String token;

    Responsibility(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
