package dev.konto.signinactivity.web;

import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.assessment.Flag;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/// Shows sign-ins in the reader's language.
@Component
class SignInViews {

    private final Words words;

    SignInViews(Words words) {
        this.words = words;
    }

    SignInView of(SignIn signIn, Locale language) {
        return SignInView.of(signIn, flags(signIn, language), language);
    }

    @Nullable SignInView ofNullable(@Nullable SignIn signIn, Locale language) {
        return signIn == null ? null : of(signIn, language);
    }

    private List<FlagView> flags(SignIn signIn, Locale language) {
        var assessment = signIn.assessment();
        return assessment == null
                ? List.of()
                : assessment.flags().stream().map(flag -> view(flag, language)).toList();
    }

    private FlagView view(Flag flag, Locale language) {
        return new FlagView(flag.reason(), words.of(flag, language), flag.facts());
    }
}
