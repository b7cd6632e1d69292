"""Builds requests from calls, and records or errors from responses. Nothing here does I/O."""
