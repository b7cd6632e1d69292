"""Shared by the ``__init__`` modules of generated packages: a version check and lazy imports."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module

from ._version import __version__

__all__ = ["exports", "require"]

_NO_MODULES: Mapping[str, Sequence[str]] = {}


def require(package: str, major: int) -> None:
    """Check that a generated package runs on this version.

    Args:
        package: The package's module.
        major: The major version that it requires.

    Raises:
        ImportError: Another major version is installed.
    """
    if __version__.partition(".")[0] != str(major):
        raise ImportError(
            f"{package} requires airbyte-agent-sdk>={major}.0,<{major + 1}, but {__version__} is installed. "
            f"Reinstall {package.replace('_', '-')} as described in its README."
        )


def exports(
    package: str, modules: Mapping[str, Sequence[str]] = _NO_MODULES, *, whole: Sequence[str] = ()
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """The ``__getattr__`` and ``__dir__`` of a package that imports its modules lazily.

    Args:
        package: The package's ``__name__``.
        modules: Exported names by module. Module names can be relative to the package.
        whole: Modules whose ``__all__`` is exported completely. They are imported to look up a name that is
            not in ``modules``, and to list all names.
    """
    places = {name: module for module, names in modules.items() for name in names}

    def get(name: str) -> object:
        if name in places:
            return getattr(import_module(places[name], package), name)
        if name == "__all__":
            return names()
        for module in () if name.startswith("_") else whole:
            found = import_module(module, package)
            if name in found.__all__:
                return getattr(found, name)
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    def names() -> list[str]:
        return sorted(
            {*places, *(name for module in whole for name in import_module(module, package).__all__)}
        )

    return get, names
