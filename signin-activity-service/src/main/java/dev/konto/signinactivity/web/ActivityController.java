package dev.konto.signinactivity.web;

import dev.konto.signinactivity.activity.Change;
import dev.konto.signinactivity.activity.Timeline;
import dev.konto.signinactivity.activity.TimelineFilter;
import dev.konto.signinactivity.activity.TimelineItem;
import dev.konto.signinactivity.activity.TimelineItem.Changing;
import dev.konto.signinactivity.activity.TimelineItem.Signing;
import dev.konto.starter.account.Caller;
import dev.konto.starter.web.Page;
import dev.konto.starter.web.PageRequest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

@RestController
@RequestMapping("/api/v1/activity")
class ActivityController {

    private final Timeline timeline;
    private final SignInViews signIns;
    private final ChangeViews changes;

    ActivityController(Timeline timeline, SignInViews signIns, ChangeViews changes) {
        this.timeline = timeline;
        this.signIns = signIns;
        this.changes = changes;
    }

    @Operation(
            operationId = "listActivity",
            summary = "My sign-ins and the changes to my account in one timeline, latest first")
    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_sign-ins.read')")
    Page<ActivityItemView> list(
            Caller caller,
            PageRequest page,
            @Parameter(
                            description = "Only one kind",
                            schema = @Schema(allowableValues = {"sign-in", "change"}))
                    @RequestParam(required = false)
                    @Nullable
                    @Pattern(regexp = "sign-in|change")
                    String kind,
            @Parameter(description = "Only changes in this area, such as `device`")
                    @RequestParam(required = false)
                    @Nullable
                    @Pattern(regexp = "[a-z-]{1,40}")
                    String area,
            @Parameter(description = "Only what was done in this session")
                    @RequestParam(required = false)
                    @Nullable
                    @Size(max = 255)
                    String session,
            @Parameter(description = "Only changes that were made together")
                    @RequestParam(required = false)
                    @Nullable
                    @Size(max = 255)
                    String transaction,
            @Parameter(description = "The earliest moment") @RequestParam(required = false)
                    @Nullable Instant from,
            @Parameter(description = "The moment before which") @RequestParam(required = false)
                    @Nullable Instant to,
            Locale language) {
        var filter = new TimelineFilter(kind(kind), area, session, transaction, from, to);
        var found =
                timeline.list(caller.account(), filter, page.in("occurredAt", "id"), page.size());
        var views = changes(found.toList(), language);
        return Page.of(found, item -> view(item, views, language));
    }

    private Map<String, ChangeView> changes(List<TimelineItem> items, Locale language) {
        return changes
                .of(items.stream().<Change>mapMulti(ActivityController::change).toList(), language)
                .stream()
                .collect(Collectors.toMap(ChangeView::id, Function.identity()));
    }

    private static void change(TimelineItem item, Consumer<Change> changes) {
        if (item instanceof Changing changing) {
            changes.accept(changing.change());
        }
    }

    private ActivityItemView view(
            TimelineItem item, Map<String, ChangeView> changed, Locale language) {
        return switch (item) {
            case Signing(var signIn) -> ActivityItemView.of(signIns.of(signIn, language));
            case Changing(var change) ->
                    ActivityItemView.of(Objects.requireNonNull(changed.get(change.id().value())));
        };
    }

    private static TimelineFilter.@Nullable Kind kind(@Nullable String name) {
        return name == null
                ? null
                : TimelineFilter.Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
