package dev.konto.benchmarks;

/// One measurement: its name is its consumer group and its database.
record Run(Backing backing, String name) {

    String database() {
        return backing.mongo() + "/" + name;
    }
}
