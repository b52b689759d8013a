package dev.konto.securityinfo.challenge;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/// The challenges of the last hour. Only the identity provider, which had them made, knows their
/// ids.
public interface Challenges extends Repository<Challenge, ChallengeId> {

    Challenge save(Challenge challenge);

    Optional<Challenge> findById(ChallengeId id);
}
