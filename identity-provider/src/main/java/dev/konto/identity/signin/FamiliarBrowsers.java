package dev.konto.identity.signin;

import dev.konto.identity.key.Pseudonyms;
import dev.konto.starter.account.AccountId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Knows browsers in which somebody signed in before, so that wrong guesses made elsewhere don't
/// keep them waiting there. It lets nobody in and proves no device: whoever copies it has a place
/// to guess at one account from, as slowly as anywhere.
///
/// A browser keeps a random name of its own and, for each account that was signed in to, a mark
/// that only this provider can make of both; nothing is stored here.
@Component
public class FamiliarBrowsers {

    private static final String SEPARATOR = ".";
    private static final int ACCOUNTS = 5;
    private static final int LONGEST = 64 + ACCOUNTS * 64;

    private final Pseudonyms pseudonyms;
    private final RandomGenerator random;

    FamiliarBrowsers(Pseudonyms pseudonyms, RandomGenerator random) {
        this.pseudonyms = pseudonyms;
        this.random = random;
    }

    /// What the browser is called for an account; none if nobody signed in to it there.
    ///
    /// @param kept what it keeps
    public Optional<String> mark(AccountId account, @Nullable String kept) {
        var parts = parts(kept);
        var mark = made(account, parts.getFirst());
        return parts.stream().skip(1).filter(mark::equals).findFirst();
    }

    /// What the browser keeps from now on, since somebody signed in.
    public String signedIn(AccountId account, @Nullable String kept) {
        var parts = parts(kept);
        var name =
                parts.getFirst().isEmpty() ? BrowserSecret.next(random).value() : parts.getFirst();
        var mark = made(account, name);
        var others = parts.stream().skip(1).filter(it -> !it.equals(mark)).limit(ACCOUNTS - 1L);
        return Stream.concat(Stream.of(name, mark), others).collect(Collectors.joining(SEPARATOR));
    }

    private String made(AccountId account, String name) {
        return pseudonyms.of("familiar browser", account.value() + '\0' + name);
    }

    /// Its name and its marks.
    private static List<String> parts(@Nullable String kept) {
        return kept == null || kept.length() > LONGEST
                ? List.of("")
                : Arrays.asList(kept.split(Pattern.quote(SEPARATOR), ACCOUNTS + 1));
    }
}
