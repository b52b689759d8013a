package dev.konto.signinactivity.assessment;

import dev.konto.starter.account.AccountId;

import java.util.List;
import java.util.Set;

/// Some sign-ins of a delivery, one after the other.
///
/// @param last accounts of which, as far as is known, no sign-in follows in the delivery: their
///     profiles need not wait for its end
public record Part(List<Told> signIns, Set<AccountId> last) {

    static Part of(List<Told> signIns) {
        return new Part(signIns, Set.of());
    }
}
