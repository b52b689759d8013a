package dev.konto.identity.photo;

import dev.konto.starter.account.AccountId;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/// The people's photos.
public interface Photos extends Repository<Photo, AccountId> {

    Photo save(Photo photo);

    Optional<Photo> findById(AccountId account);

    /// Whether there is something to show, without reading it.
    boolean existsByAccountAndPictureNotNull(AccountId account);

    /// The account's photo, also if it never had one.
    default Photo of(AccountId account) {
        return findById(account).orElseGet(() -> Photo.none(account));
    }
}
