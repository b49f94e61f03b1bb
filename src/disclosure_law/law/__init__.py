"""The law in force: one module per statute, articles in the law's order."""
