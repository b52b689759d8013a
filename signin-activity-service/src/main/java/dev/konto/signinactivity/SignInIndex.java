package dev.konto.signinactivity;

/// The indexes along which lists are walked: that of ids, and those that [SignIn] declares, newest
/// first.
enum SignInIndex {
    ID("_id_"),
    TIME("account_latest"),
    OUTCOME("account_outcome_latest"),
    APPLICATION("account_application_latest"),
    COUNTRY("account_country_latest"),
    UNUSUAL("account_unusual_latest"),
    SESSION("account_session_latest"),
    TERMS("account_terms_latest");

    private final String stored;

    SignInIndex(String stored) {
        this.stored = stored;
    }

    /// Its name in the database.
    String stored() {
        return stored;
    }
}
