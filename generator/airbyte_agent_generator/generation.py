"""Generates the files of a connector from its spec."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from airbyte_agent_format.compile import Texts, compile_connector
from airbyte_agent_format.load import load_text
from airbyte_agent_format.read.diagnostics import Diagnostic

from .credentials import guide
from .errors import InvalidSpecError, PlanError
from .plan.package import plan_package
from .render import render
from .responses import NAME as RESPONSES
from .responses import responses
from .specs import Spec
from .stamp import NAME, Extent, Stamp

__all__ = ["Generated", "build"]


@dataclass(frozen=True, slots=True)
class Generated:
    """A package in memory.

    Attributes:
        module: Its import name.
        texts: Its files, the stamp included: path to text.
        warnings: Warnings about the spec.
    """

    module: str
    texts: Mapping[str, str]
    warnings: tuple[Diagnostic, ...]


def build(spec: Spec, *, foreign: bool = False) -> Generated:
    """Generate the package of a spec.

    Args:
        spec: Where it is.
        foreign: Whether it is a foreign spec, whose mistakes only cause warnings.

    Raises:
        InvalidSpecError: The spec has errors.
        PlanError: No package can be generated from it.
    """
    loaded = load_text(spec.path.read_bytes(), str(spec.path), foreign=foreign)
    if loaded.document is None:
        raise InvalidSpecError(loaded.diagnostics)
    name = loaded.document.info.connector_name
    if name != spec.slug:
        raise PlanError(
            f"{spec.path}: x-airbyte-connector-name is {name!r}; its folder must have the same name"
        )
    definition, texts = compile_connector(loaded.document)
    package = plan_package(definition, texts, spec.source)
    files = {**render(package, spec.example), f"{package.module}/{RESPONSES}": responses(texts)}
    stamp = Stamp.of(spec.contents, files, _extent(texts), guide(package))
    return Generated(package.module, {**files, NAME: stamp.text}, loaded.diagnostics)


def _extent(texts: Texts) -> Extent:
    operations = [item.source for actions in texts.operations.values() for item in actions.values()]
    return Extent(
        len(texts.operations),
        len(operations),
        sum(bool(operation.untested) for operation in operations),
        list(dict.fromkeys(config.title or name for name, config in texts.schemes.items())),
    )
