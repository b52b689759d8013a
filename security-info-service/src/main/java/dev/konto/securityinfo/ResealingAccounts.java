package dev.konto.securityinfo;

import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

import java.util.ArrayList;
import java.util.List;

/// Encrypts the secrets of many accounts with the current key, some accounts at a time, in the
/// order of their ids. Whoever stops half-way goes on where it was, or begins anew: what is done
/// already stays as it is.
@Service
public class ResealingAccounts {

    private static final Logger log = LoggerFactory.getLogger(ResealingAccounts.class);
    private static final AccountId FIRST = new AccountId("");

    private final SecurityInfos infos;
    private final ResealingSecrets resealing;

    ResealingAccounts(SecurityInfos infos, ResealingSecrets resealing) {
        this.infos = infos;
        this.resealing = resealing;
    }

    /// Looks at the next accounts.
    ///
    /// @param after where the batch before ended; from the beginning if there is none
    /// @param limit how many accounts are looked at
    public Batch reseal(@Nullable AccountId after, int limit) {
        var found =
                infos.findByIdGreaterThanOrderById(after == null ? FIRST : after, Limit.of(limit));
        var failed = new ArrayList<AccountId>();
        var resealed = 0;
        for (var info : found) {
            try {
                resealed += resealing.reseal(info.id()) ? 1 : 0;
            } catch (IllegalStateException | IllegalArgumentException e) {
                log.error("The secrets of an account can't be read", e);
                failed.add(info.id());
            }
        }
        var next = found.size() < limit ? null : found.getLast().id();
        return new Batch(found.size(), resealed, List.copyOf(failed), next);
    }

    /// What was done.
    ///
    /// @param examined how many accounts were looked at
    /// @param resealed how many of them had anything encrypted with an older key
    /// @param failed those that could not be read, most likely because a key is missing
    /// @param next where the next batch begins; nothing if this was the last
    public record Batch(
            int examined, int resealed, List<AccountId> failed, @Nullable AccountId next) {}
}
