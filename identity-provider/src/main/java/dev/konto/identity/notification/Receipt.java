package dev.konto.identity.notification;

import dev.konto.starter.personaldata.Erased;
import dev.konto.starter.personaldata.Kept;

import java.util.List;

/// What a person is told at the end of their account.
///
/// @param id the erasure's: whoever gets the mail twice may know it by that
/// @param kept what must not be erased, and why
public record Receipt(String id, List<Erased> erased, List<Kept> kept) {

    public Receipt {
        erased = List.copyOf(erased);
        kept = List.copyOf(kept);
    }
}
