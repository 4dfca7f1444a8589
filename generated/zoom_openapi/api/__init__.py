# Generated from zoom.postman_collection.json. Not to be edited.
"""The operations: a package for each resource, a module for each operation."""
