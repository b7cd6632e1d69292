"""Exit codes, and the messages that go with them.

====  ===========================================================
code  meaning
====  ===========================================================
0     success
1     anything else, such as a file that cannot be written
2     usage: a wrong command, option or value; nothing was sent
3     credentials are missing, wrong or not sufficient
4     not found
5     the service failed, refused the call or cannot be reached
6     the rate limit is exhausted
130   interrupted with Ctrl-C
141   whatever read the output has ended
====  ===========================================================
"""

from __future__ import annotations

import os
import sys
import traceback
from typing import Final

from airbyte_agent_sdk.errors import (
    AirbyteError,
    AuthenticationError,
    ConfigurationError,
    ConnectorNotFoundError,
    ExecutorError,
    MissingCredentialsError,
    NotFoundError,
    RateLimitError,
    UnsupportedFeatureError,
)

__all__ = ["code_of", "reported"]

_CODES: Final[tuple[tuple[type[Exception], int], ...]] = (
    (MissingCredentialsError, 3),
    (ConnectorNotFoundError, 4),
    (ExecutorError, 2),
    (ConfigurationError, 2),
    (UnsupportedFeatureError, 2),
    (FileExistsError, 2),
    (RateLimitError, 6),
    (AuthenticationError, 3),
    (NotFoundError, 4),
    (AirbyteError, 5),
)


def code_of(error: Exception) -> int:
    """The exit code for an error."""
    return next((code for kind, code in _CODES if isinstance(error, kind)), 1)


def reported(error: Exception) -> int:
    """Print an error to standard error.

    Returns:
        Its exit code.
    """
    if os.environ.get("AIRBYTE_AGENT_DEBUG"):
        traceback.print_exception(error)
    known = isinstance(error, (AirbyteError, OSError, ImportError))
    text = str(error) if known else f"unexpected {type(error).__name__}: {error}"
    print(f"airbyte-agent: {text}", file=sys.stderr)
    for hint in _hints(error):
        print(f"  {hint}", file=sys.stderr)
    return code_of(error)


def _hints(error: Exception) -> list[str]:
    hints: list[str] = []
    if isinstance(error, RateLimitError) and error.retry_after:
        hints.append(f"try again in {error.retry_after:g} seconds")
    request_id = getattr(error, "request_id", None)
    if request_id:
        hints.append(f"request id: {request_id}")
    return hints
