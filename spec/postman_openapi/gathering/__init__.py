"""What a collection means: paths, calls, merged operations, mined prose, evidence."""
