"""Corrections to a document that stay apart from it."""
