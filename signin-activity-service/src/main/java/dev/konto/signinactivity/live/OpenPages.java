package dev.konto.signinactivity.live;

import dev.konto.starter.account.AccountId;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Who listens to which account on this instance.
@Component
public class OpenPages {

    /// More pages of one account than anybody opens. The oldest gives way, and connects again.
    static final int MOST_PER_ACCOUNT = 10;

    private final Map<AccountId, List<OpenPage>> open = new ConcurrentHashMap<>();
    private volatile boolean following;

    /// Calls the page for whatever happens to the account, until it is removed.
    public void add(AccountId account, OpenPage page) {
        var dismissed = new ArrayList<OpenPage>();
        open.compute(
                account,
                (_, present) -> {
                    var all = present == null ? new CopyOnWriteArrayList<OpenPage>() : present;
                    if (all.size() >= MOST_PER_ACCOUNT) {
                        dismissed.add(all.removeFirst());
                    }
                    all.add(page);
                    return all;
                });
        dismissed.forEach(OpenPage::dismiss);
        if (following) {
            page.begin();
        }
    }

    public void remove(AccountId account, OpenPage page) {
        open.computeIfPresent(
                account,
                (_, present) -> {
                    present.remove(page);
                    return present.isEmpty() ? null : present;
                });
    }

    public void each(Consumer<OpenPage> action) {
        open.values().forEach(all -> all.forEach(action));
    }

    public int count() {
        return open.values().stream().mapToInt(List::size).sum();
    }

    /// From now on nothing is missed.
    void follow() {
        following = true;
        each(OpenPage::begin);
    }

    void unfollow() {
        following = false;
    }

    boolean nobody() {
        return open.isEmpty();
    }

    List<OpenPage> of(AccountId account) {
        return open.getOrDefault(account, List.of());
    }

    /// A page that listens.
    public interface OpenPage {

        /// Nothing that happens from now on is missed; what happened before may have been.
        void begin();

        void tell(Happening happening);

        /// Shows the page, and everything between, that the connection is in use.
        void stayAlive();

        /// Asks the page to connect again, so that its right to listen is looked at anew.
        void dismiss();
    }
}
