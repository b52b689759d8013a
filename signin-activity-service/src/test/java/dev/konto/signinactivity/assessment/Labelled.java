package dev.konto.signinactivity.assessment;

import dev.konto.signinactivity.SignIn;

/// A sign-in of a made-up life, and what it truly was.
record Labelled(SignIn signIn, Label label) {

    enum Label {
        USUAL_DAY("an ordinary day"),
        OTHER_NETWORK("a café, a friend's, a train"),
        HOLIDAY("a holiday abroad"),
        FORGOTTEN_PASSWORD("a forgotten password"),
        NEW_DEVICE("a new device"),
        COMPANY_NETWORK("a company network that leaves abroad"),
        SLIP("a mistyped code"),
        GUESS("stuffing that fails"),
        ABROAD("takeover from abroad"),
        AFTER_STUFFING("takeover after stuffing"),
        NEARBY_OTHER_BROWSER("takeover from near by, another browser"),
        NEARBY_AT_NIGHT("takeover from near by at night, the same browser"),
        STOPPED_AT_SECOND_STEP("takeover stopped at the second step"),
        NEARBY_BY_DAY("takeover from near by by day, the same browser");

        private final String words;

        Label(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean isTakeover() {
            return compareTo(ABROAD) >= 0;
        }

        boolean isNormal() {
            return compareTo(GUESS) < 0;
        }

        /// Nothing that a sign-in tells is out of the ordinary: only its holder can know.
        boolean isIndistinguishable() {
            return this == NEARBY_BY_DAY;
        }
    }
}
