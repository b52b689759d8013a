package dev.konto.identity.page;

import dev.konto.identity.account.Account;
import dev.konto.identity.account.Accounts;
import dev.konto.starter.account.AccountId;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.Locale;

/// Goes on in the language of the account once it is known who reads, unless they chose another one
/// on the page. Before that, the language of an account would tell that there is one.
@Component
class ReaderLanguages {

    private final Accounts accounts;
    private final PageLocales pageLocales;

    ReaderLanguages(Accounts accounts, PageLocales pageLocales) {
        this.accounts = accounts;
        this.pageLocales = pageLocales;
    }

    /// For the rest of this request, and for the pages that it leads to.
    void follow(AccountId account, HttpServletRequest request) {
        if (!pageLocales.chosen(request)) {
            accounts.findById(account).map(ReaderLanguages::language).ifPresent(this::speak);
        }
    }

    private void speak(Locale language) {
        pageLocales.supported(language).ifPresent(LocaleContextHolder::setLocale);
    }

    private static Locale language(Account account) {
        return Locale.forLanguageTag(account.profile().locale());
    }
}
