// SPDX-License-Identifier: Apache-2.0
package dev.checklist.match.rank;

import dev.checklist.match.text.Bag;
import dev.checklist.match.text.Terms;

/**
 * Tells whom a question is about, and whether it denies something. A single word may tell, which makes hardly any
 * difference to what two questions share.
 */
final class Scope {

    /** The concepts of the glossary that are above those who use a service, those who run it, and every denial. */
    private static final String CUSTOMER = "customer-side";

    private static final String PROVIDER = "provider-side";
    private static final String NEGATION = "negation";

    /** The concepts of words such as we and you. The customer asks. */
    private static final String FIRST_PERSON = "first-person";

    private static final String SECOND_PERSON = "second-person";

    private enum Side {
        CUSTOMER,
        PROVIDER,
        UNKNOWN
    }

    private Scope() {}

    /** Whether one text is about those who use a service only, and the other about those who run it only. */
    static boolean isOtherSide(Terms one, Terms other) {
        Side side = side(one.concepts());
        Side otherSide = side(other.concepts());
        return side != otherSide && side != Side.UNKNOWN && otherSide != Side.UNKNOWN;
    }

    private static Side side(Bag concepts) {
        boolean isCustomer = concepts.has(CUSTOMER);
        boolean isProvider = concepts.has(PROVIDER);
        if (isCustomer || isProvider) {
            // Your customers are customers, but our employees are not those of the provider.
            boolean isTheirs = isProvider && concepts.has(FIRST_PERSON);
            return isCustomer == isProvider || isTheirs ? Side.UNKNOWN : isCustomer ? Side.CUSTOMER : Side.PROVIDER;
        }
        if (concepts.has(FIRST_PERSON) == concepts.has(SECOND_PERSON)) {
            return Side.UNKNOWN;
        }
        return concepts.has(FIRST_PERSON) ? Side.CUSTOMER : Side.PROVIDER;
    }

    /** Whether one of the texts denies something, and the other does not. */
    static boolean isOpposite(Terms one, Terms other) {
        return one.concepts().has(NEGATION) != other.concepts().has(NEGATION);
    }
}
