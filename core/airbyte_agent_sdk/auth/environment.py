"""Reads a connector's credentials and settings from environment variables, such as ``STRIPE_API_KEY``."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping

from ..definition import Definition, Scheme
from ..names import identifier

__all__ = ["credential_names", "from_environment", "properties", "required", "setting_names", "variables"]


def variables(definition: Definition) -> dict[str, str]:
    """The environment variables of each credential, each setting and of ``base_url``, by Python's names."""
    names = [*credential_names(definition), *setting_names(definition), "base_url"]
    prefix = identifier(definition.slug).upper()
    return {name: f"{prefix}_{name.upper()}" for name in names}


def from_environment(definition: Definition) -> dict[str, str]:
    """The values set for a connector, by Python's names. Empty variables count as unset."""
    found = {name: os.environ.get(variable) for name, variable in variables(definition).items()}
    return {name: value for name, value in found.items() if value}


def credential_names(definition: Definition) -> list[str]:
    """Python's names of the credentials of every scheme, without duplicates."""
    return _unique(name for scheme in definition.schemes for name in properties(scheme))


def setting_names(definition: Definition) -> list[str]:
    """Python's names of the settings, such as ``subdomain``, that are not credentials."""
    credentials = credential_names(definition)
    return [name for name in _unique(map(identifier, definition.settings)) if name not in credentials]


def properties(scheme: Scheme) -> Mapping[str, str]:
    """A scheme's properties by Python's names."""
    return {identifier(name): name for name in scheme.properties}


def required(scheme: Scheme) -> list[str]:
    """Python's names of a scheme's required properties."""
    return [identifier(name) for name in scheme.required or scheme.properties]


def _unique(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))
