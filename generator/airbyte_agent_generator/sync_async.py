"""Each method in two versions: async and sync."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from .literals import source
from .plan.docs import Doc
from .plan.methods import ArgumentPlan, MethodPlan
from .plan.package import EntityPlan

__all__ = ["VARIANTS", "Variant"]


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A method that calls another: its signature up to the colon, its docstring, its only statement."""

    define: str
    doc: Doc
    call: str


@dataclass(frozen=True, slots=True)
class Variant:
    """How a method is written: async or sync."""

    sync: bool
    pager: str
    helpers: Mapping[str, str]

    def bases(self, entity: EntityPlan) -> str:
        """The base class of an entity."""
        base = "SyncEntity" if self.sync else "Entity"
        if entity.store is None:
            return base
        kinds = ", ".join(source(kind) for kind in (entity.store.columns.name, entity.store.record))
        return f"{base.replace('Entity', 'StoredEntity')}[{kinds}]"

    def define(self, method: MethodPlan) -> str:
        """The method's signature, up to its colon."""
        optional = tuple(map(_optional, method.keywords))
        return self._head(method, (*_positional(method), *("*" for _ in optional[:1]), *optional))

    def overloads(self, method: MethodPlan) -> tuple[str, ...]:
        """The overloads, needed if arguments with a default from a setting precede required ones.

        Either all are passed by position, or those with a setting are omitted and the others passed by name.
        """
        if not method.is_overloaded:
            return ()
        optional = list(map(_optional, method.keywords))
        named = [_required(argument) for argument in method.positional if not argument.scoped]
        scoped = [_optional(argument) for argument in method.positional if argument.scoped]
        return (
            self._head(method, (*map(_required, method.positional), *("*" for _ in optional[:1]), *optional)),
            self._head(method, ("*", *named, *scoped, *optional)),
        )

    def _head(self, method: MethodPlan, parts: Iterable[str]) -> str:
        start = "async " * (method.kind != "pager" and not self.sync)
        return f"{start}def {method.name}({', '.join(('self', *parts))}) -> {self.returned(method)}"

    def shortcuts(self, method: MethodPlan) -> tuple[Shortcut, ...]:
        """Methods that read a whole download at once; empty unless the method returns a download."""
        if method.kind != "download":
            return ()
        required = _positional(method)
        optional = list(map(_optional, method.keywords))
        names = [argument.name for argument in method.positional]
        names += [f"{argument.name}={argument.name}" for argument in method.keywords]
        opening = f"self.{method.name}({', '.join(names)})"
        define, wait = ("def", "") if self.sync else ("async def", "await ")
        taken = {argument.name for argument in method.arguments}
        path, overwrite = (f"{name}_" if name in taken else name for name in ("path", "overwrite"))
        save = ", ".join(
            ("self", f"{path}: str | PathLike[str]", *required, "*", *optional, f"{overwrite}: bool = False")
        )
        read = ", ".join(("self", *required, *("*" for _ in optional[:1]), *optional))
        doc = method.doc
        texts = (
            (path, "The file to write."),
            *doc.arguments,
            (overwrite, "Whether to replace an existing file."),
        )
        return (
            Shortcut(
                f"{define} {method.name}_local({save}) -> Path",
                replace(doc, arguments=texts, returns="Path of the saved file."),
                f"return {wait}self._save({opening}, {path}, {overwrite})",
            ),
            *(
                Shortcut(
                    f"{define} {method.name}_{kind}({read}) -> str",
                    replace(doc, returns=f"Contents of the file as {kind}."),
                    f"return {wait}self._{kind}({opening})",
                )
                for kind in ("text", "base64")
            ),
        )

    def returned(self, method: MethodPlan) -> str:
        """The method's return annotation."""
        match method.kind:
            case "pager":
                return f"{self.pager}[{method.record}]"
            case "one":
                return method.record
            case "bytes":
                return "bytes"
            case "none":
                return "None"
            case "download":
                return "SyncDownload" if self.sync else "Download"

    def call(self, method: MethodPlan) -> str:
        """The method's only statement."""
        arguments = ", ".join(_passed(argument) for argument in method.arguments)
        given = [method.constant, f"{{{arguments}}}"]
        if method.kind in ("pager", "one"):
            given.append(method.result_constant or method.record)
        return f"{self.helpers[method.kind]}({', '.join(given)})"


def _positional(method: MethodPlan) -> list[str]:
    """The arguments before the star; after an optional one, all need a default."""
    parts: list[str] = []
    may_be_left_out = False
    for argument in method.positional:
        may_be_left_out = may_be_left_out or argument.scoped
        parts.append(_optional(argument) if may_be_left_out else _required(argument))
    return parts


def _passed(argument: ArgumentPlan) -> str:
    """An argument as an item of the call's parameters."""
    if argument.api_name is not None:
        return f"{source(argument.api_name)}: {argument.name}"
    return f"**{argument.name}" if argument.required else f"**({argument.name} or {{}})"


def _required(argument: ArgumentPlan) -> str:
    return f"{argument.name}: {argument.annotation}"


def _optional(argument: ArgumentPlan) -> str:
    kinds = argument.annotation.removesuffix("None").removesuffix(" | ")
    return f"{argument.name}: {f'{kinds} | ' if kinds else ''}Omit | None = omit"


VARIANTS = (
    Variant(
        sync=False,
        pager="AsyncPager",
        helpers={
            "pager": "return self._pager",
            "one": "return await self._one",
            "none": "await self._none",
            "bytes": "return await self._bytes",
            "download": "return await self._download",
        },
    ),
    Variant(
        sync=True,
        pager="SyncPage",
        helpers={
            "pager": "return self._page",
            "one": "return self._one",
            "none": "self._none",
            "bytes": "return self._bytes",
            "download": "return self._download",
        },
    ),
)
