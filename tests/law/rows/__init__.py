"""The law written down a second time, as plain tables, by another reader than the rules."""
