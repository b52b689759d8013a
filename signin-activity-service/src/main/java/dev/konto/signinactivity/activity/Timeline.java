package dev.konto.signinactivity.activity;

import dev.konto.signinactivity.SignIn;
import dev.konto.signinactivity.SignIns;
import dev.konto.signinactivity.activity.TimelineItem.Changing;
import dev.konto.signinactivity.activity.TimelineItem.Signing;
import dev.konto.starter.account.AccountId;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Sign-ins and changes in one order. Both are kept by the same keys, so that a page is the latest
/// of one page of each, and costs no more than these two.
@Component
public class Timeline {

    private static final Comparator<TimelineItem> LATEST_FIRST =
            Comparator.comparing(TimelineItem::at).reversed().thenComparing(TimelineItem::id);

    private final SignIns signIns;
    private final Changes changes;

    Timeline(SignIns signIns, Changes changes) {
        this.signIns = signIns;
        this.changes = changes;
    }

    public Window<TimelineItem> list(
            AccountId account, TimelineFilter filter, KeysetScrollPosition position, Limit limit) {
        Window<SignIn> signed =
                filter.withSignIns()
                        ? signIns.list(account, filter.signIns(), position, limit)
                        : none();
        Window<Change> changed =
                filter.withChanges()
                        ? changes.list(account, filter.changes(), position, limit)
                        : none();
        var all =
                Stream.concat(
                                signed.stream().<TimelineItem>map(Signing::new),
                                changed.stream().map(Changing::new))
                        .sorted(LATEST_FIRST)
                        .toList();
        var items = all.stream().limit(limit.max()).toList();
        var more = all.size() > items.size() || signed.hasNext() || changed.hasNext();
        return Window.from(items, i -> after(items.get(i)), more);
    }

    private static <T> Window<T> none() {
        return Window.from(List.of(), _ -> ScrollPosition.keyset());
    }

    private static KeysetScrollPosition after(TimelineItem item) {
        return ScrollPosition.forward(Map.of("occurredAt", Date.from(item.at()), "id", item.id()));
    }
}
