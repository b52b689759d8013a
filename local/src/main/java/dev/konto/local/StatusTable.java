package dev.konto.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What runs where, in columns.
final class StatusTable {

    private record Row(List<String> cells) {}

    private final List<Row> rows = new ArrayList<>();

    StatusTable() {
        rows.add(new Row(List.of("WHAT", "URL", "PID", "READY AFTER")));
    }

    void add(String what, String url, long pid, long readyAfterMillis) {
        add(
                what,
                url,
                Long.toString(pid),
                String.format(Locale.ROOT, "%.1f s", readyAfterMillis / 1000.0));
    }

    void add(String what, String url, String pid, String readyAfter) {
        rows.add(new Row(List.of(what, url, pid, readyAfter)));
    }

    @Override
    public String toString() {
        var widths = IntStream.range(0, 4).map(this::width).toArray();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.cells.get(column).length()).max().orElse(0);
    }

    private static String line(Row row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> pad(row.cells.get(column), widths[column]))
                .collect(Collectors.joining("   ", "  ", ""))
                .stripTrailing();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
