"""Law mutation: every rule mutated as an object, every survivor reported."""
