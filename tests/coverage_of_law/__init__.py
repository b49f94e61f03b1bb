"""Which conditions of the law the cases decide both ways: the command, its page, its short form."""
