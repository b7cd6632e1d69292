"""Evaluates a spec's templates (record transforms, record filters, probe defaults) in a sandbox."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

from ..definition import Operation
from ..errors import ConfigurationError, TemplateError
from ..values import is_array, is_object

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment

__all__ = ["evaluated", "refined", "rendered"]

Template: TypeAlias = Callable[[Mapping[str, Any]], Any]

#: The maximum length of a text or list created by ``*``, and the maximum exponent of ``**``.
_LONGEST = 100_000
_LARGEST_EXPONENT = 1_000
#: String methods that pad to any width.
_WIDENING = frozenset({"center", "expandtabs", "format", "format_map", "ljust", "rjust", "zfill"})
_WORDS = {
    "true": True,
    "1": True,
    "yes": True,
    "false": False,
    "0": False,
    "no": False,
    "": False,
    "none": False,
}


def refined(operation: Operation, data: Any, config: Mapping[str, Any]) -> Any:
    """Applies the operation's filter to its records, and merges its transform into each.

    Args:
        operation: An operation with a transform or a filter.
        data: Its records, or its single record; values other than objects stay unchanged.
        config: The connector's settings, for transforms. Never its credentials.

    Returns:
        A new list, or ``None`` if the filter removes the single record.

    Raises:
        TemplateError: A template failed. A record for which the filter fails is never kept.
    """
    if is_array(data):
        return [
            _transformed(operation, record, config) for record in data if _is_kept(operation, record, config)
        ]
    return _transformed(operation, data, config) if _is_kept(operation, data, config) else None


def rendered(template: str, config: Mapping[str, Any]) -> Any:
    """Evaluates a template that reads ``config``; raises :class:`TemplateError`."""
    return _run(template, {"config": config}, strict=True, what="template")


def evaluated(template: str, values: Mapping[str, Any], what: str) -> Any:
    """Evaluates a template with ``values``; ``None`` if it reads a missing value.

    Raises:
        TemplateError: It failed for another reason; the message contains ``what``.
    """
    return _run(template, values, strict=True, what=what, optional=True)


def _is_kept(operation: Operation, record: Any, config: Mapping[str, Any]) -> bool:
    text = operation.filter
    if text is None or not is_object(record):
        return True
    # Without braces, it is an expression; as a text, it would be the same for every record.
    template = text if "{" in text else f"{{{{ {text} }}}}"
    value = _run(template, {"record": record, "config": config}, strict=True, what="record filter")
    if isinstance(value, str):
        value = _WORDS.get(value.strip().lower(), value)
        if isinstance(value, str):
            raise TemplateError(f"the record filter returned {value[:40]!r}, which is neither true nor false")
    return bool(value)


def _transformed(operation: Operation, record: Any, config: Mapping[str, Any]) -> Any:
    if not operation.transform or not is_object(record):
        return record
    values = {"record": record, "config": config}
    fields = {
        name: _run(template, values, strict=False, what=f'record transform "{name}"')
        for name, template in operation.transform.items()
    }
    return {**record, **fields}


def _run(text: str, values: Mapping[str, Any], *, strict: bool, what: str, optional: bool = False) -> Any:
    try:
        return _compiled(text, strict=strict)(values)
    except ConfigurationError:
        raise
    except Exception as error:  # a template may fail in any way
        from jinja2 import UndefinedError

        if optional and isinstance(error, UndefinedError):
            return None
        if not strict and isinstance(error, TypeError) and "NoneType" in str(error):
            return None  # null propagates, as in `record.text[:80]` if the text is null
        raise TemplateError(f"the {what} failed: {type(error).__name__}: {error}") from None


@lru_cache(maxsize=1024)
def _compiled(text: str, *, strict: bool) -> Template:
    """A template with a single ``{{ expression }}`` returns its value with its type; others return text."""
    environment = _environment(strict=strict)
    from jinja2 import Undefined, nodes

    match environment.parse(text).body:
        case [nodes.Output(nodes=[nodes.TemplateData()])]:
            return lambda _: text
        case [nodes.Output(nodes=[expression])]:
            body: list[nodes.Node] = [nodes.Assign(nodes.Name("value", "store"), expression, lineno=1)]
            alone = environment.from_string(nodes.Template(body, lineno=1))

            def value_of(values: Mapping[str, Any]) -> Any:
                value: Any = vars(alone.make_module(dict(values)))["value"]
                if isinstance(value, Undefined):
                    return bool(value) if strict else None  # a strict undefined raises here
                return value

            return value_of
        case _:
            return environment.from_string(text).render


@cache
def _environment(*, strict: bool) -> SandboxedEnvironment:
    try:
        from jinja2 import ChainableUndefined, StrictUndefined
        from jinja2.sandbox import ImmutableSandboxedEnvironment
    except ModuleNotFoundError:
        raise ConfigurationError(
            "this connector's templates require jinja2: pip install 'airbyte-agent-sdk[templates]'"
        ) from None

    class Bounded(ImmutableSandboxedEnvironment):
        """A sandbox that limits memory use of arithmetic."""

        intercepted_binops = frozenset({"*", "**", "%"})

        def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
            return attr not in _WIDENING and super().is_safe_attribute(obj, attr, value)

        def wrap_str_format(self, value: Any) -> None:
            """Check all attribute access."""

        def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
            for row, count in ((left, right), (right, left)):
                sized = operator == "*" and (isinstance(row, str) or is_array(row))
                if sized and isinstance(count, int) and len(row) * count > _LONGEST:
                    raise OverflowError("the result of * would be too long")
            if operator == "**" and isinstance(right, int | float) and abs(right) > _LARGEST_EXPONENT:
                raise OverflowError("the exponent of ** is too large")
            if operator == "%" and isinstance(left, str):
                raise TypeError("% does not format strings here; use ~ to concatenate them")
            return super().call_binop(context, operator, left, right)

    environment = Bounded(undefined=StrictUndefined if strict else ChainableUndefined)
    del environment.globals["lipsum"]  # pads to any width
    for name in ("center", "format", "indent"):
        del environment.filters[name]
    return environment
