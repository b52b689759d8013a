package dev.konto.device;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

import java.util.regex.Pattern;

/// Which of an account's devices are asked for. All that is given must hold.
///
/// @param words each must begin one of the device's words, however it is written
public record DeviceFilter(@Nullable String words, @Nullable DeviceState state) {

    public static final DeviceFilter ALL = new DeviceFilter(null, null);

    Criteria narrow(Criteria owner) {
        var narrowed = owner;
        if (state != null) {
            narrowed = narrowed.and("disabledAt").exists(state == DeviceState.DISABLED);
        }
        if (words == null || words.isBlank()) {
            return narrowed;
        }
        var all = SearchTerms.typed(words).stream().map(DeviceFilter::beginning).toList();
        return narrowed.andOperator(all);
    }

    private static Criteria beginning(String word) {
        return where("searchTerms").regex("^" + Pattern.quote(word));
    }
}
