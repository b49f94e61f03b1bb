"""Testing the law itself: mutants of its rules, and what the cases decide both ways."""
