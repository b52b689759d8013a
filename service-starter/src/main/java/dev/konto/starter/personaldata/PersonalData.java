package dev.konto.starter.personaldata;

import dev.konto.starter.account.AccountId;

import java.util.List;

/// What one service keeps about accounts: all of it, so that an export holds everything, and that
/// nothing stays behind an erasure. A service has one bean of this kind; where it
/// declares none, [StoredPersonalData] is it.
public interface PersonalData {

    /// What stands in the place of a secret.
    String WITHHELD = "(secret)";

    /// What is kept about this account, by category. Secrets are told of, never told.
    List<Category> of(AccountId account);

    /// Erases everything about the account and tells what must be kept by law. Called again, it
    /// erases what came late; where there is nothing, it does nothing.
    List<Kept> erase(Erasure erasure);
}
