package dev.konto.starter.problem;

import org.springframework.context.MessageSource;

import java.util.Locale;

/// A part of a refusal that is told in the reader's language.
sealed interface Localized permits Invalid.Finding, Reason {

    Object in(Locale locale, MessageSource messages);
}
