package dev.konto.starter.test;

import dev.konto.starter.sealing.PersonalDataKeys;
import dev.konto.starter.sealing.PersonalFields;

import java.util.List;
import java.util.Map;

/// What services under test seal personal data with.
public final class TestKey {

    private static final String KEY = "a29udG8tdGVzdC1rZXktb2YtMzItYnl0ZXMtb2ssb2s=";

    /// Properties for a service that a test starts itself.
    public static final List<String> PROPERTIES =
            List.of("konto.personal-data.current=test", "konto.personal-data.keys.test=" + KEY);

    static final PersonalFields PERSONAL =
            new PersonalFields(new PersonalDataKeys("test", Map.of("test", KEY)).ring());

    private TestKey() {}

    /// The same for a command line.
    public static List<String> arguments() {
        return PROPERTIES.stream().map(it -> "--" + it).toList();
    }
}
