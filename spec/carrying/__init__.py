"""Collections written from facts about an API, and texts of our own."""
