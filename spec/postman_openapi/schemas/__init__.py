"""Schemas out of values, and named components out of schemas."""
