"""Zoom's rate limits: what a 429 says, and a limiter that keeps requests from getting one.

Sources: Zoom's page on rate limits, with its tables for the API, for Zoom Phone and for the Contact
Center.
"""
