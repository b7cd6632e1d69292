"""Documented import path; the errors stand in :mod:`.exceptions`."""
