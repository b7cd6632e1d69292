"""Checks of the rules of ``x-airbyte-retry-config``."""

from __future__ import annotations

from airbyte_agent_sdk.records.jsonpath import parse

from ..model.info import Info, RetryRule
from ..read.diagnostics import Path
from ..read.reading import Reading, header_problem

__all__ = ["check_retry"]

_WAITING = ("retry", "rate_limit", "quota", "accepted")


def check_retry(reading: Reading, info: Info) -> None:
    """Check the spec's retry configuration."""
    config = info.retry_config
    if config is None:
        return
    at: Path = ("info", "x-airbyte-retry-config")
    if problem := header_problem(config.retry_after_header):
        reading.strict_error((*at, "retry_after_header"), problem)
    for index, rule in enumerate(config.rules):
        _check_rule(reading, (*at, "rules", index), rule)


def _check_rule(reading: Reading, at: Path, rule: RetryRule) -> None:
    if not (rule.status or rule.headers or rule.body or rule.body_contains):
        reading.error(at, "matches every response; add a status, headers, body or body_contains")
    for status in rule.status:
        if not 200 <= status <= 599:
            reading.error((*at, "status"), f"{status} must be a status from 200 to 599")
    if rule.means == "incomplete" and not (rule.body or rule.body_contains):
        reading.error((*at, "means"), "incomplete requires a body or body_contains")
    for name in rule.headers:
        if problem := header_problem(name):
            reading.error((*at, "headers", name), problem)
    for key, paths in (("body", rule.body), ("body_contains", rule.body_contains)):
        for path in paths:
            _check_path(reading, (*at, key, path), path)
    for index, path in enumerate(rule.details):
        _check_path(reading, (*at, "details", index), path)
    if rule.url is not None:
        _check_path(reading, (*at, "url"), rule.url)
        if rule.means != "accepted":
            reading.strict_error((*at, "url"), "has no effect: only accepted has a URL")
    wait = rule.wait
    if wait is None:
        return
    if rule.means not in _WAITING:
        reading.strict_error((*at, "wait"), f"has no effect: only {', '.join(_WAITING)} wait")
    if wait.header is None and wait.json_path is None and wait.seconds is None:
        reading.error((*at, "wait"), "must have a header, a json_path or seconds")
    if problem := header_problem(wait.header):
        reading.error((*at, "wait", "header"), problem)
    if wait.json_path is not None:
        _check_path(reading, (*at, "wait", "json_path"), wait.json_path)


def _check_path(reading: Reading, at: Path, path: str) -> None:
    try:
        steps = parse(path).steps
    except ValueError as error:
        reading.error(at, str(error))
        return
    # Keys are searched in the bytes of a response before it is parsed.
    if not any(isinstance(step, str) for step in steps):
        reading.error(at, "must name a key, as in $.name")
