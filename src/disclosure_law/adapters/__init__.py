"""Ways in and out: JSON, its schema, receipts. Nothing is imported here."""
