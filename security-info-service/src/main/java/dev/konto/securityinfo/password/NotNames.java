package dev.konto.securityinfo.password;

import dev.konto.starter.problem.Reason;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Not essentially a name: when the names of the person, the service and the organization are taken
/// out, at least eight characters are left. A name inside an otherwise good password is fine.
///
/// Case and accents don't matter; parts of a name shorter than three characters don't count.
record NotNames(List<String> ours) implements PasswordRule {

    private static final int SHORTEST_PART = 3;

    @Override
    public Reason reason(PasswordHolder holder) {
        return new Reason("not-names", SUBSTANCE);
    }

    @Override
    public boolean isBrokenBy(Password chosen, PasswordHolder holder) {
        var whole = plain(chosen.text());
        var rest = parts(holder).reduce(whole, (text, part) -> text.replace(part, ""));
        return !rest.equals(whole) && rest.codePointCount(0, rest.length()) < SUBSTANCE;
    }

    private Stream<String> parts(PasswordHolder holder) {
        return Stream.concat(ours.stream(), holder.names().all())
                .flatMap(name -> Stream.of(plain(name).split("[^\\p{L}\\p{N}]+", -1)))
                .filter(part -> part.length() >= SHORTEST_PART)
                .sorted(Comparator.comparingInt(String::length).reversed());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
