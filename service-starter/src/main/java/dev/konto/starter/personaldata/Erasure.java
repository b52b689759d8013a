package dev.konto.starter.personaldata;

import dev.konto.starter.account.AccountId;

import java.util.List;

/// The order to erase an account.
///
/// @param erased the areas that have done so already
/// @param kept what these had to keep
public record Erasure(String id, AccountId account, List<Erased> erased, List<Kept> kept) {}
