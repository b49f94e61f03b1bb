"""Bills and proposals: bodies of law that somebody must choose, never part of the law in force."""
