"""Specs out of vendors' documents: what ``new``, ``drift`` and ``diff`` do."""
