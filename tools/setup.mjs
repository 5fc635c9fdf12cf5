// Placeholder until the set-up lands.
