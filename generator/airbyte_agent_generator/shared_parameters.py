"""Parameters that several operations share, such as Stripe's ``expand``."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping

from airbyte_agent_sdk.definition import Operation, Parameter
from airbyte_agent_sdk.names import identifier

from .literals import source
from .plan.names import MAX_LENGTH

__all__ = ["shared_parameters"]

#: A parameter of fewer characters fits on a line of a table, and is repeated.
_ONE_LINE = 100


def shared_parameters(
    operations: Iterable[Operation], schemas: Mapping[str, str]
) -> dict[str, tuple[str, Parameter]]:
    """The parameters that occur more than once and take several lines.

    Args:
        operations: All operations of a package.
        schemas: Source of schemas that have a name in the package, to that name.

    Returns:
        Source of each parameter to the name of its constant and itself.
    """
    found: dict[str, list[tuple[Operation, Parameter]]] = {}
    for operation in operations:
        for parameter in operation.parameters:
            if len(source(parameter, schemas)) > _ONE_LINE:
                found.setdefault(source(parameter), []).append((operation, parameter))
    constants: dict[str, str] = {}
    for text, users in found.items():
        if len(users) > 1 and (name := _constant(*users[0], constants)):
            constants[name] = text
    return {text: (name, found[text][0][1]) for name, text in constants.items()}


def _constant(operation: Operation, parameter: Parameter, taken: Container[str]) -> str | None:
    """``EXPAND_PARAMETER``, with as much of its first operation before it as tells it from those taken."""
    words = (operation.entity, operation.action, parameter.name, "parameter")
    names = (identifier("_".join(words[start:])).strip("_").upper() for start in (2, 1, 0))
    return next((name for name in names if name not in taken and len(name) <= MAX_LENGTH), None)
