"""Whether one type takes all that another does."""

from __future__ import annotations

import ast
from collections.abc import Iterator

__all__ = ["adds_values_only", "difference", "takes_all_of"]


def takes_all_of(wide: str, narrow: str) -> bool:
    """Whether every value of ``narrow`` is one of ``wide``, as far as the annotations show it.

    >>> takes_all_of("int | str", "int")
    True
    >>> takes_all_of("Sequence[Literal['a', 'b']]", "Sequence[Literal['a']]")
    True
    """
    return wide == narrow or _covers(_parsed(wide), _parsed(narrow))


def adds_values_only(new: str, old: str) -> bool:
    """Whether ``new`` is ``old`` with more values of an enumeration, and nothing else."""
    lost, added = _exchanged(old, new)
    had_values = any(_is_value(part) for part in _parts(_parsed(old)))
    return had_values and not lost and all(_is_value(part) for part in added)


def difference(old: str, new: str) -> str:
    """What became of a type, in words; of an enumeration only the values that came and went."""
    lost, added = _exchanged(old, new)
    if all(map(_is_value, [*lost, *added])):
        pairs = (("no longer", lost), ("also", added))
        said = [f"{word} {', '.join(map(ast.unparse, parts))}" for word, parts in pairs if parts]
        return "; ".join(said) or "in another order"
    return f"{old} is now {new}"


def _exchanged(old: str, new: str) -> tuple[list[ast.expr], list[ast.expr]]:
    before = {ast.dump(part): part for part in _parts(_parsed(old))}
    after = {ast.dump(part): part for part in _parts(_parsed(new))}
    return (
        [part for key, part in before.items() if key not in after],
        [part for key, part in after.items() if key not in before],
    )


def _is_value(part: ast.expr) -> bool:
    return isinstance(part, ast.Constant) and part.value is not None


def _parsed(annotation: str) -> ast.expr:
    return ast.parse(annotation, mode="eval").body


def _parts(node: ast.expr) -> Iterator[ast.expr]:
    """The members of a union, each value of a ``Literal`` as one."""
    match node:
        case ast.BinOp(left, ast.BitOr(), right):
            yield from _parts(left)
            yield from _parts(right)
        case ast.Subscript(ast.Name("Literal"), inner):
            yield from inner.elts if isinstance(inner, ast.Tuple) else [inner]
        case _:
            yield node


def _covers(wide: ast.expr, narrow: ast.expr) -> bool:
    return all(any(_takes(one, other) for one in _parts(wide)) for other in _parts(narrow))


def _takes(wide: ast.expr, narrow: ast.expr) -> bool:
    match wide, narrow:
        case ast.Name("Any"), _:
            return True
        case ast.Name("float"), ast.Name("int"):
            return True
        case ast.Name("str"), ast.Constant(str()):
            return True
        case ast.Subscript(head, inner), ast.Subscript(other, others):
            ours = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            theirs = others.elts if isinstance(others, ast.Tuple) else [others]
            return (
                ast.dump(head) == ast.dump(other)
                and len(ours) == len(theirs)
                and all(_covers(one, two) for one, two in zip(ours, theirs, strict=True))
            )
        case _:
            return ast.dump(wide) == ast.dump(narrow)
