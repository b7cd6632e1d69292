"""What a piece of code adds to the peak memory of a process of its own."""

from __future__ import annotations

import subprocess
import sys
from textwrap import dedent

__all__ = ["peak_growth"]

_MEASURE = """
import asyncio, resource, sys
{setup}
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
asyncio.run(measured())
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


def peak_growth(setup: str) -> int:
    """MiB that ``measured()``, which ``setup`` defines, adds to the peak of what was there before it."""
    program = _MEASURE.format(setup=dedent(setup))
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)
