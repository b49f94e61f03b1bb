"""Readers of one definition: traced, compiled, exact, columns, proof. They know no statute."""
