package dev.konto.events.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was typed: `--option value`, `--flag` and words.
record CommandLine(Map<String, String> options, List<String> words) {

    /// Reads the arguments. Refuses what the command does not know.
    static CommandLine of(Set<String> options, Set<String> flags, String... arguments) {
        var rest = new ArrayDeque<>(List.of(arguments));
        var given = new HashMap<String, String>();
        var words = new ArrayList<String>();
        while (!rest.isEmpty()) {
            var argument = rest.remove();
            if (!argument.startsWith("--")) {
                words.add(argument);
            } else if (flags.contains(argument)) {
                given.put(argument, "");
            } else if (options.contains(argument) && !rest.isEmpty()) {
                given.put(argument, rest.remove());
            } else {
                throw new WrongUsage(argument + " is unknown or lacks its value");
            }
        }
        return new CommandLine(given, words);
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }
}
